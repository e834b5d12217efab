using System.CommandLine;
using NodaTime;
using UnionGovernance.Cli.Given;
using UnionGovernance.Cli.Options;
using UnionGovernance.Cli.Seals;
using UnionGovernance.Cli.Written;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;
using UnionGovernance.Storage;

namespace UnionGovernance.Cli.Stores;

/// <summary><c>store register</c>: continues a seal's register in a database from a file, takes it out, verifies it where it is stored.</summary>
internal static class StoredRegisterCommand
{
    public static Command Make(LocalDate today, Speech s) => new("register", s["数据库中的公章登记簿：续存、取出、核验", "a seal's register in a database: continue it, take it out, verify it"]) { Put(today, s), Get(s), Verify(today, s) };

    private static Option<string> At(Speech s)
    {
        var at = StoreOption.Make(s);
        at.Required = true;
        return at;
    }

    private static Option<string> School(Speech s) => new("--school") { Description = s["登记簿属于哪所学校", "the school whose register it is"], Required = true };

    private static Option<string> Seal(Speech s) => new("--seal") { Description = s["公章名称", "the seal, by the name that stands on it"], Required = true };

    private static Command Put(LocalDate today, Speech s)
    {
        var (file, at, school, charter) = (SealCommand.Register(s), At(s), School(s), SealCommand.Charter(s));
        var command = new Command("put", s["把登记簿文件中库里还没有的登记续存进去；与库中所存不一致就不存", "append the entries of a register file that the database lacks; where the two differ, nothing is stored"]) { file, at, school, charter };
        command.SetAction((parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            if (SealCommand.Terms(parsed.GetValue(charter), s, error) is not { } terms || Named(parsed.GetValue(school)!, s, error) is not { } owner)
            {
                return Task.FromResult(ExitCode.BadInput);
            }

            if (GivenRegister.Whole(parsed.GetValue(file)!, terms, today, s, error, out var exit) is not { } register)
            {
                return Task.FromResult(exit);
            }

            return StoreOption.TryAsync(
                async () =>
                {
                    if (await StoreOption.PrepareAsync(parsed.GetValue(at)!, s, error, cancellationToken) is not { } store)
                    {
                        return ExitCode.BadInput;
                    }

                    var seals = store.Of(owner).Seals;
                    var continuing = await seals.ContinueAsync(register.Entries, cancellationToken);
                    return Put(register, continuing, await seals.HeadAsync(register.Seal, cancellationToken), s, output, error);
                },
                s,
                error);
        });
        return command;
    }

    private static int Put(SealRegister register, Continuing continuing, RegisterHead kept, Speech s, TextWriter output, TextWriter error)
    {
        if (continuing.ForkAt is { } place)
        {
            error.WriteLine(s[
                $"{register.Seal}：从第{place}条起与库中所存不同，没有存入；两份登记簿中有一份不是原来的",
                $"{register.Seal}: from entry {place} on it is not what the database keeps; nothing was stored, and one of the two registers is not the true one"]);
            return ExitCode.NotMet;
        }

        output.WriteLine(s[
            $"{register.Seal}\t文件中 {register.Entries.Length} 条\t其中已有 {continuing.Held} 条\t新存 {continuing.Appended} 条\t库中现有 {kept.Count} 条",
            $"{register.Seal}\t{register.Entries.Length} in the file\t{continuing.Held} of them held already\t{continuing.Appended} appended\t{kept.Count} in the store now"]);
        return ExitCode.Met;
    }

    private static Command Get(Speech s)
    {
        var (seal, at, school, target) = (Seal(s), At(s), School(s), SealCommand.Out(s));
        var command = new Command("get", s["把登记簿取出为 JSON Lines 文件", "take a register out as a JSON Lines file"]) { seal, at, school, target };
        command.SetAction((parsed, cancellationToken) =>
        {
            var error = parsed.InvocationConfiguration.Error;
            return StoreOption.TryAsync(
                async () =>
                {
                    if (await FindAsync(parsed.GetValue(at)!, parsed.GetValue(school)!, parsed.GetValue(seal)!, s, error, cancellationToken) is not var (_, stored))
                    {
                        return ExitCode.BadInput;
                    }

                    List<SealEntry?> entries = [.. stored.Select(static e => e.Read())];
                    if (entries.IndexOf(null) is var unread && unread >= 0)
                    {
                        error.WriteLine(s[$"登记簿取不出来，第{unread + 1}条读不出来；请用 store register verify 核验", $"The register cannot be taken out: entry {unread + 1} cannot be read; verify it with store register verify"]);
                        return ExitCode.NotMet;
                    }

                    return OutFile.Of(parsed, s).Write(parsed.GetValue(target)!, SealRegisterFile.Write(entries.OfType<SealEntry>()));
                },
                s,
                error);
        });
        return command;
    }

    private static Command Verify(LocalDate today, Speech s)
    {
        var (seal, at, school, papers, format, charter) = (Seal(s), At(s), School(s), SealCommand.Checkpoints(s), FormatOption.Make(s, "table", "json"), SealCommand.Charter(s));
        var command = new Command("verify", s["核验数据库中的登记簿，指出第一条有问题的登记", "verify a register where it is stored, and name the first bad entry"]) { seal, at, school, papers, format, charter };
        command.SetAction((parsed, cancellationToken) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var checkpoints = (parsed.GetValue(papers) ?? []).Select(f => GivenFile.ReadCheckpoint(f, s, error)).ToList();
            return checkpoints.Contains(null) || SealCommand.Terms(parsed.GetValue(charter), s, error) is not { } terms
                ? Task.FromResult(ExitCode.BadInput)
                : StoreOption.TryAsync(
                    async () =>
                    {
                        var name = parsed.GetValue(seal)!;
                        if (await FindAsync(parsed.GetValue(at)!, parsed.GetValue(school)!, name, s, error, cancellationToken) is not var (seals, stored))
                        {
                            return ExitCode.BadInput;
                        }

                        List<SealEntry?> entries = [.. stored.Select(static e => e.Read())];
                        var acts = entries.Contains(null) ? null : entries.Select(static e => e!.Act);
                        return SealTables.Write(await seals.VerifyAsync(name, checkpoints.OfType<Checkpoint>(), cancellationToken), acts, terms, today, parsed.GetValue(format)!, s, output);
                    },
                    s,
                    error);
        });
        return command;
    }

    /// <returns>The register's entries; nothing where there is none, and that was said.</returns>
    private static async Task<(SealStore Seals, IReadOnlyList<StoredEntry> Entries)?> FindAsync(
        string connection, string school, string seal, Speech s, TextWriter error, CancellationToken cancellationToken)
    {
        if (Named(school, s, error) is null || await StoreOption.OpenAsync(connection, s, error, cancellationToken) is not { } store)
        {
            return null;
        }

        var seals = store.Of(school).Seals;
        if (await seals.EntriesAsync(seal, cancellationToken) is { Count: > 0 } entries)
        {
            return (seals, entries);
        }

        error.WriteLine(s[$"{school}没有“{seal}”的登记簿；store list 列出各校所存", $"{school} keeps no register of {seal}; store list shows what each school keeps"]);
        return null;
    }

    private static string? Named(string school, Speech s, TextWriter error)
    {
        if (!string.IsNullOrWhiteSpace(school))
        {
            return school;
        }

        error.WriteLine(s[GivenWords.NameSchool]);
        return null;
    }
}
