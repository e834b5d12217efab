namespace UnionGovernance.Json;

/// <summary>Says what is wrong with an object whose members are each sound, as by <see cref="Input.RefuseAt"/>.</summary>
/// <typeparam name="T">The object.</typeparam>
/// <param name="input">Takes the faults; it stands at the object's place.</param>
/// <param name="value">The object.</param>
internal delegate void Check<in T>(ref Input input, T value);
