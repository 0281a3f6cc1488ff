# A program that imports itself by name runs twice, once as __main__; what each sees.
import sys
print("running", __name__, sorted(name for name in sys.modules if name in ("__main__", "circular_self")))
if __name__ == "__main__":
    marker = "first of main"
    import circular_self
    print(circular_self.__name__, circular_self is sys.modules["__main__"], circular_self.marker)
    import __main__
    print(__main__ is sys.modules["__main__"], __main__.marker)
    marker_seen = __main__.marker
else:
    import __main__
    print("main has", hasattr(__main__, "marker"))
    from circular_self import sys as own
    print(own is sys)
    try:
        from circular_self import marker
    except ImportError as error:
        print(str(error).replace(sys.path[0], "<folder>"))
marker = "in " + __name__
