using UnionGovernance.Site;

// dotnet run --project docs/site -- FOLDER [REPOSITORY] writes the guide, the reference and llms.txt as plain pages. What does not hold together is told, and ends it with 1.
if (args.Length == 0)
{
    Console.Error.WriteLine("dotnet run --project docs/site -- FOLDER [REPOSITORY]");
    return 2;
}

var site = SitePages.Of(args.Length > 1 ? args[1] : Repository.Root);
foreach (var (path, text) in site.Files)
{
    var file = Path.Combine(args[0], path);
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllBytes(file, text);
}

foreach (var fault in site.Faults)
{
    Console.Error.WriteLine(fault);
}

Console.WriteLine($"{site.Files.Count} files in {args[0]}, {site.Faults.Count} faults");
return site.Faults.Count == 0 ? 0 : 1;
