using System.Text;
using NodaTime;
using UnionGovernance.Cli;

// Today is today in China, wherever the machine stands.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, SystemClock.Instance.GetCurrentInstant().WithOffset(Offset.FromHours(8)).Date, Console.Out, Console.Error);
