"""Verifies a seal's register: python3 verify.py [--today=2025-06-30] REGISTER.jsonl [CHECKPOINT.json ...]

Python 3 without packages. Format 2, as docs/guide/seal-register.md describes it. Exit: 0 proved, 1 bad, 3 the tail is not provable.
What was corrected, and what is dated before the seal was made or after today, is told below and changes nothing of that.
"""
import datetime
import hashlib
import json
import re
import sys
import unicodedata

# What each act may state, in this order; * lists people, # is a count, ^ a place, @ a time, $ a digest, all else a text.
ACTS = {act: [*stated.split(), "reasonAgainstRule"] for act, stated in {
    "made": "approvedBy approval maker", "remade": "approvedBy approval maker", "entrusted": "by custodian receipt", "approverNamed": "by approver",
    "useRequested": "request applicant document content$ copies# purpose", "useApproved": "request approver", "stamped": "request by copies#",
    "takenOut": "approver keeper returnBy@ purpose", "returned": "by to", "handedOver": "from to witnesses* receipt reason",
    "reportedLost": "by to circumstances", "declaredVoid": "by notice", "retired": "by to reason", "destroyed": "by witnesses* record",
    "corrected": "entry^ member right* by reason"}.items()}
MARKS = "*#^@$"
CHAIN = ["seal", "sequence^", "at@", "act"], ["previous$", "digest$"]
IGNORABLE = [(0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x2065, 0x2065), (0x2800, 0x2800), (0x3164, 0x3164), (0xFE00, 0xFE0F),
             (0xFFA0, 0xFFA0), (0xFFF0, 0xFFF8), (0xE0000, 0xE0FFF)]


def unseen(c):
    kind, point = unicodedata.category(c), ord(c)
    return (kind in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs") or any(a <= point <= b for a, b in IGNORABLE)
            or kind == "Cn" and (point >> 16 not in (2, 3) or point & 0xFFFE == 0xFFFE))


def is_text(v):
    return isinstance(v, str) and 0 < len(v.encode("utf-16-le")) // 2 <= 1000 and not (v[0].isspace() or v[-1].isspace() or any(map(unseen, v)))


def is_moment(v):
    try:
        return bool(isinstance(v, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]", v) and datetime.date.fromisoformat(v[:10]))
    except ValueError:
        return False


FORMS = {
    "*": lambda v: isinstance(v, list) and 0 < len(v) <= 10_000 and all(map(is_text, v)), "#": lambda v: type(v) is int and 0 <= v <= 100_000,
    "^": lambda v: type(v) is int and 0 < v < 2 ** 31,
    "@": is_moment, "$": lambda v: isinstance(v, str) and bool(re.fullmatch("[0-9a-f]{64}", v)), "": is_text}


def bad(line, seal, place, head):
    """What is wrong with the entry that stands at this place, or None."""
    try:
        entry = json.loads(line.decode("utf-8"))
        members = [m for m in CHAIN[0] + ACTS[entry["act"]] + CHAIN[1] if m.rstrip(MARKS) in entry or m in CHAIN[0] + CHAIN[1]]
        if [m.rstrip(MARKS) for m in members] != list(entry) or not all(FORMS[m[len(m.rstrip(MARKS)):]](entry[m.rstrip(MARKS)]) for m in members):
            return "not what an entry states, or not in its order"
        if json.dumps(entry, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n" != line:
            return "written in another form"
        # The digest is that of the line without it: what stands before its member, and the brace.
        said = line.rpartition(b',"digest":"')[0] + b"}"
        return ("altered: its digest is another" if hashlib.sha256(said).hexdigest() != entry["digest"]
                else "of another seal" if entry["seal"] != (seal or entry["seal"])
                else "out of sequence" if entry["sequence"] != place
                else "does not follow from the entry before" if entry["previous"] != head else None)
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError):
        return "unreadable"


def verify(register, checkpoints):
    """The exit code, what is to be said of a register's lines, and the entries before the first bad one."""
    checkpoints = sorted(checkpoints, key=lambda c: c["count"])
    seal, place, proved, head, entries = (checkpoints[0]["seal"] if checkpoints else None), 0, 0, "0" * 64, []
    for place, line in enumerate(register, 1):
        if wrong := bad(line, seal, place, head):
            return 1, f"entry {place}: {wrong}", entries
        entry = json.loads(line)
        head, seal = entry["digest"], entry["seal"]
        for c in (c for c in checkpoints if c["count"] == place):
            if (c["head"], c["seal"]) != (head, seal):
                return 1, f"entry {place}: not as the checkpoint of {c['on']} prints it", entries
            proved = place
        entries.append(entry)
    if checkpoints and checkpoints[-1]["count"] > place:
        return 1, f"entry {place + 1}: missing, the tail was cut", entries
    whole = proved == place > 0
    return (0 if whole else 3), ("the register is empty" if not place else f"{place} entries follow each other; proved up to {proved}"
                                 + ("" if whole else "; the tail after it is not provable")), entries


def corrected(entry, correction):
    """An entry as a correction says that it is right, or None where it says nothing that such an entry may state."""
    for member in ["at@"] + ACTS[entry["act"]]:
        name, mark, right = member.rstrip(MARKS), member[len(member.rstrip(MARKS)):], correction["right"]
        if name == correction["member"] and entry["act"] != "corrected" and (mark == "*" or len(right) == 1):
            value = right if mark == "*" else int(right[0]) if mark in ("#", "^") and re.fullmatch("0|[1-9][0-9]{0,9}", right[0]) else right[0]
            return {**entry, name: value} if FORMS[mark](value) else None


def remarks(entries, today):
    """What sound entries correct, and which are dated as they cannot be: (entry, what is to be said of it)."""
    right, told, made = list(entries), [], None
    for place, entry in enumerate(entries, 1):
        if entry["act"] == "corrected" and entry["at"][:10] <= today and all(m in entry for m in ("entry", "member", "right", "by", "reason")) and entry["entry"] < place:
            if anew := corrected(right[entry["entry"] - 1], entry):
                right[entry["entry"] - 1] = anew
                told.append((place, f"corrects entry {entry['entry']}, {entry['member']}: {', '.join(entry['right'])}"))
    for place, entry in enumerate(right, 1):
        made = made or (entry["at"] if entry["act"] == "made" else None)
        if entry["at"][:10] > today:
            told.append((place, f"dated {entry['at']}, after {today}"))
        if made and entry["act"] != "corrected" and entry["at"] < made:
            told.append((place, f"dated {entry['at']}, before the seal was made, at {made}"))
    return told


if __name__ == "__main__":
    files = [a for a in sys.argv[1:] if not a.startswith("--today=")]
    day = next((a.partition("=")[2] for a in sys.argv[1:] if a.startswith("--today=")), str(datetime.date.today()))
    if not files:
        sys.exit(print("verify.py REGISTER [CHECKPOINT …] [--today=DAY]", file=sys.stderr) or 2)
    try:
        code, said, sound = verify(open(files[0], "rb"), [json.load(open(p, encoding="utf-8-sig")) for p in files[1:]])
    except (OSError, ValueError) as error:
        sys.exit(print(error, file=sys.stderr) or 2)
    print("\n".join([said, *(f"entry {place}: {remark}" for place, remark in remarks(sound, day))]))
    sys.exit(code)
