# flags: --trace-lifetimes
# Texts of programs have the names that they are given: the lines below are of "prog.py".
program = """
class Node:
    def __del__(self):
        global saved
        if self.wants_to_live:
            self.wants_to_live = False
            saved = self

def make():
    node = Node()
    node.wants_to_live = False
    return 1

make()
node = Node()
node.wants_to_live = True
node = 1
saved = None
numbers = [1, 2, 3]
left = Node()
left.wants_to_live = False
"""
exec(compile(program, "prog.py", "exec"))
print("end")
# expect: end
# expect stderr: {"event": "birth", "order": 1, "object": 1, "class": "Node", "file": "prog.py", "line": 10, "function": "make"}
# expect stderr: {"event": "last reference", "order": 2, "object": 1, "class": "Node", "file": "prog.py", "line": 14, "function": "<module>", "variable": "node", "call": "make()"}
# expect stderr: {"event": "death", "order": 3, "object": 1, "class": "Node", "file": "prog.py", "line": 14, "function": "<module>", "by": "count", "variable": "node", "call": "make()"}
# expect stderr: {"event": "birth", "order": 4, "object": 2, "class": "Node", "file": "prog.py", "line": 15, "function": "<module>"}
# expect stderr: {"event": "last reference", "order": 5, "object": 2, "class": "Node", "file": "prog.py", "line": 17, "function": "<module>"}
# expect stderr: {"event": "resurrected", "order": 6, "object": 2, "class": "Node", "file": "prog.py", "line": 17, "function": "<module>"}
# expect stderr: {"event": "last reference", "order": 7, "object": 2, "class": "Node", "file": "prog.py", "line": 18, "function": "<module>"}
# expect stderr: {"event": "death", "order": 8, "object": 2, "class": "Node", "file": "prog.py", "line": 18, "function": "<module>", "by": "count"}
# expect stderr: {"event": "birth", "order": 9, "object": 3, "class": "Node", "file": "prog.py", "line": 20, "function": "<module>"}
# expect stderr: {"event": "death", "order": 10, "object": 3, "class": "Node", "by": "exit"}
