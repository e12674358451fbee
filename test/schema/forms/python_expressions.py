"""
Writes files/python-expressions.json: what Python makes of expressions, as text.

    python test/schema/forms/python_expressions.py
"""

import json
from pathlib import Path

EXPRESSIONS = r"""
7 + 3
7 - 10
7 * -3
7 / 2
-7 // 2
7 // -2
-8 // 2
-7 % 3
7 % -3
2 ** 10
2 ** -1
(-1) ** 100000
1 << 5
-17 >> 2
6 | 9
6 & 3
6 ^ 3
~5
-True
+2.5
True + True
1.5 + 1
1.5 - 3
1.5 * 2
3.0 / 2
-7.5 // 2
2.0 ** 3
"ab" * 3
2 * "ab"
"ab" * -1
(b"a" + b"b") == b"ab"
len([1] + [2, 3])
len((1,) + (2, 3))
len((0,) * 4)
len(3 * [1, 2])
len({"a": 1} | {"b": 2})
({"a": 1, "b": 2} | {"b": 3})["b"]
1 < 2
2 <= 1
2 > 1.5
1 >= True
1 == 1.0
1 != "1"
[1, [2]] == [1, [2]]
[1, 2] == [1]
"b" in "abc"
"a" in {"a": 1}
2 in (1, 2)
3 not in [1, 2]
None is None
1 is not None
0.1 + 0.2
-0.0
1e15
None
"%s" % "a"
"%d of %i" % (3, 4)
"%5s|%-5s|" % ("ab", "cd")
"%r" % "it's"
"%03d" % 7
"%-4d|" % 7
"%+d" % 7
"%x %X %o" % (255, 255, 8)
"100%%" % ()
"%(a)s-%(b)d" % {"a": "x", "b": 2}
"{} {}".format(1, "b")
"{1}{0}".format("a", "b")
"{x}".format(x=3)
"{{{}}}".format(1)
"{!r}".format("a")
"{:>4}|{:<4}|{:^5}|".format("a", "b", "c")
"{:*^6}".format("ab")
"{:.2}".format("abc")
"{:05d}".format(-42)
"{:+d} {: d}".format(1, 2)
"{:x} {:X} {:o} {:b}".format(254, 254, 8, 5)
f"{3:02d}"
f"{'a'!r:>5}"
f"{True:d}"
"a-b-c".split("-")[1]
len(" a  b ".split())
" a ".strip()
"Ab".lower() + "Ab".upper()
"a.b".replace(".", "/")
"ab".startswith("a")
"ab".endswith("a")
"-7".zfill(4)
"7".zfill(3)
"+".join(["a", "b"])
"".join(sorted(["b", "a", "ab", ""]))
sorted([3, 1, 2, 1])[0]
",".join(sorted("ba"))
sum([1, 2, 3])
sum([0.5, 1])
max(1, 3, 2)
min([4, 2.5])
len(range(2, 9, 3))
len(range(5, 0, -2))
list(range(3))[-1]
len(range(0))
[a + b for a, b in zip("ab", "xyz")][1]
[i for i, c in enumerate("ab", 5)][1]
[i for i, c in enumerate("ab", start=2)][0]
list(reversed([1, 2]))[0]
len(list())
len(tuple((1, 2)))
len(dict(a=1, b=2))
dict([("a", 1)], b=2)["a"]
dict.fromkeys(["a", "b"], 7)["b"]
dict.fromkeys(["a"])["a"]
{"a": 1}.get("b")
{"a": 1}.get("b", 5)
{"a": 1}.get("a", 5)
{"a": 1}.pop("a")
{"a": 1}.pop("b", 3)
{"a": 1}.setdefault("b", 4)
list({"a": 1, "b": 2}.keys())[1]
list({"a": 1, "b": 2}.values())[1]
[k + str(v) for k, v in {"a": 1, "b": 2}.items()][1]
len({"a": 1}.copy())
len([1, 2].copy())
{1: "a"}[True]
{1.0: "a"}[1]
{b"x": "y"}[b"x"]
{(1, "a"): "t"}[(1, "a")]
{None: "n"}[None]
int("42") + int(" -7 ") + int("+1")
int(2.9) + int(-2.9)
int(True) + int()
float("1.5") + float(2)
float("-.5e1")
float() + float(True)
float("inf") > 1
float("-Infinity") < 0
bool([]) or bool("a")
bool({}) or bool(b"")
bool(()) or bool(0)
bool({"a": 1}) and bool((1,))
str(12) + str(True) + str(None)
len(b"abc")
len("abc")
"\x41\u00e9\U0001F600\101\n\t"
r"\d"
'''a'''
"a" "b"
b"\x41" == b"A"
0x1F + 0b101 + 0o17 + 1_000
1_0.5e1
1 if [] else 2
not "a"
[1, 2, 3][1:][0]
"abc"[1]
"abcdef"[1:4]
(1, 2, 3)[-1]
[x for x in range(5) if x % 2][1]
{k: v for k, v in [("a", 1)]}["a"]
"""

if __name__ == "__main__":
    rows = [json.dumps([line, str(eval(line))]) for line in EXPRESSIONS.strip().splitlines()]
    file = Path(__file__).parent / "files" / "python-expressions.json"
    file.write_text("[\n  " + ",\n  ".join(rows) + "\n]\n")
