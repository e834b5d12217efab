using System.Security.Cryptography;
using BenchmarkDotNet.Attributes;
using NodaTime;
using UnionGovernance.Seals.Custody;
using UnionGovernance.Seals.Register;

namespace UnionGovernance.Benchmarks;

/// <summary>A register of 10,000 entries, read already: its chain verified, beside the bare SHA-256 of the same bytes entry by entry.</summary>
[MemoryDiagnoser]
[SimpleJob(warmupCount: 3, iterationCount: 15)]
public class VerifyBenchmarks
{
    private SealEntry[] _entries = [];

    /// <summary>Makes the register, and asserts that both see the same digests and that the chain holds.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var head = Seals.Digest.Zero;
        _entries = new SealEntry[10_000];
        for (var i = 0; i < _entries.Length; i++)
        {
            _entries[i] = SealEntry.Of("虚构大学学生会", i + 1, new Stamped { At = new LocalDateTime(2024, 3, 1, 9, 0).PlusSeconds(i), Request = "用印", By = "张三", Copies = 1 }, head);
            head = _entries[i].Digest;
            if (!SHA256.HashData(_entries[i].Bytes.Span).AsSpan().SequenceEqual(head.ToArray()))
            {
                throw new InvalidOperationException("The digests differ.");
            }
        }

        if (Verified().FirstBad is not null)
        {
            throw new InvalidOperationException("The chain does not hold.");
        }
    }

    /// <summary>The digests alone.</summary>
    [Benchmark(Baseline = true)]
    public int Sha256()
    {
        Span<byte> digest = stackalloc byte[32];
        var sum = 0;
        foreach (var entry in _entries)
        {
            sum += SHA256.HashData(entry.Bytes.Span, digest);
        }

        return sum;
    }

    /// <summary>The whole verification: digest, chain, sequence, seal.</summary>
    [Benchmark]
    public Verification Verified()
    {
        var verifier = new RegisterVerifier();
        foreach (var entry in _entries)
        {
            verifier.Take(entry);
        }

        return verifier.Finish();
    }
}
