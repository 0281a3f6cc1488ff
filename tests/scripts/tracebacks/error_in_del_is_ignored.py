class A:
    def __del__(self):
        raise ValueError("in del")


a = A()
del a
print("goes on")  # expect: goes on

# expect stderr: Exception ignored in: <function A.__del__ at 0x>
# expect stderr: Traceback (most recent call last):
# expect stderr:   File "error_in_del_is_ignored.py", line 3, in __del__
# expect stderr:     raise ValueError("in del")
# expect stderr: ValueError: in del
