namespace UnionGovernance.Cli;

/// <summary>What the program had to say could not be written where it was to go: the disk under a redirected output is full, say. A reader who closed the pipe is no such case.</summary>
/// <param name="cause">What the system said.</param>
internal sealed class UntoldException(IOException cause) : Exception(cause.Message, cause);
