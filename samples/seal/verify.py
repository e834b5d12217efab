"""Verifies a seal's register: python3 verify.py REGISTER.jsonl [CHECKPOINT.json ...]

Python 3 without packages. The format is described in docs/guide/seal-register.md. Exit: 0 proved, 1 bad, 3 the tail is not provable.
"""
import hashlib
import json
import sys


def number(n):
    return n.to_bytes(4, "big")


def text(s):
    raw = s.encode("utf-8")
    return number(len(raw)) + raw


def digest(entry):
    """SHA-256 over every member but the digest, in the order of the line: its name, how many values, each value."""
    raw = b""
    for name, value in entry.items():
        if name != "digest":
            values = value if isinstance(value, list) else [value]
            raw += text(name) + number(len(values)) + b"".join(text(str(v)) for v in values)
    return hashlib.sha256(raw).hexdigest()


def bad(line, seal, place, head):
    """What is wrong with the entry that stands at this place, or None."""
    try:
        entry = json.loads(line.decode("utf-8"))
        if json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n" != line:
            return "written in another form"
        return ("altered: its digest is another" if digest(entry) != entry["digest"]
                else "of another seal" if entry["seal"] != (seal or entry["seal"])
                else "out of sequence" if entry["sequence"] != place
                else "does not follow from the entry before" if entry["previous"] != head else None)
    except (ValueError, KeyError, AttributeError, TypeError):
        return "unreadable"


def main(register, *papers):
    checkpoints = sorted((json.load(open(p, encoding="utf-8-sig")) for p in papers), key=lambda c: c["count"])
    seal, place, proved, head = (checkpoints[0]["seal"] if checkpoints else None), 0, 0, "0" * 64
    for place, line in enumerate(open(register, "rb"), 1):
        if wrong := bad(line, seal, place, head):
            return print(f"entry {place}: {wrong}") or 1
        head, seal = json.loads(line)["digest"], json.loads(line)["seal"]
        for c in (c for c in checkpoints if c["count"] == place):
            if (c["head"], c["seal"]) != (head, seal):
                return print(f"entry {place}: not as the checkpoint of {c['on']} prints it") or 1
            proved = place
    if checkpoints and checkpoints[-1]["count"] > place:
        return print(f"entry {place + 1}: missing, the tail was cut") or 1
    print(f"{place} entries follow each other; proved up to {proved}" + ("" if proved == place > 0 else "; the tail after it is not provable"))
    return 0 if proved == place > 0 else 3


sys.exit(main(*sys.argv[1:]))
