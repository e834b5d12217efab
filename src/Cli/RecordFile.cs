using UnionGovernance.Files;

namespace UnionGovernance.Cli;

/// <summary>Reads a record's file and says what is wrong with it.</summary>
internal static class RecordFile
{
    public static UnionRecord? Read(FileInfo file, TextWriter error)
    {
        byte[] bytes;
        try
        {
            if (file.Exists && file.Length > RecordReader.MostBytes)
            {
                error.WriteLine($"{file.Name}：文件不应超过 {RecordReader.MostBytes} 字节");
                return null;
            }

            bytes = File.ReadAllBytes(file.FullName);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            error.WriteLine($"{file.Name}：读不到这个文件，请核对路径和权限");
            return null;
        }

        var reading = RecordReader.Read(bytes);
        foreach (var fault in reading.Faults)
        {
            error.WriteLine($"{file.Name} {fault}");
        }

        if (reading.FaultCount > reading.Faults.Length)
        {
            error.WriteLine($"{file.Name}：共 {reading.FaultCount} 处，以上为前 {reading.Faults.Length} 处");
        }

        return reading.Record;
    }
}
