"""Looks at live objects: what they are, which parameters they take, where they were written."""
from inspect._kinds import *
from inspect._kinds import (CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_ITERABLE_COROUTINE, CO_NESTED,
                            CO_NEWLOCALS, CO_NOFREE, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS, TPFLAGS_IS_ABSTRACT)
from inspect._members import (Attribute, classify_class_attrs, cleandoc, get_annotations, getattr_static,
                              getclasstree, getdoc, getmembers, getmembers_static, getmro, indentsize, unwrap,
                              walktree)
from inspect._parameters import (BoundArguments, Parameter, Signature, _empty, _ParameterKind, _void,
                                 formatannotation, formatannotationrelativeto)
from inspect._signatures import signature
from inspect._arguments import (ArgInfo, Arguments, ClosureVars, FullArgSpec, formatargvalues, getargs,
                                getargvalues, getcallargs, getclosurevars, getfullargspec)
from inspect._sources import (FrameInfo, Traceback, currentframe, findsource, getabsfile, getblock, getcomments,
                              getfile, getframeinfo, getinnerframes, getlineno, getmodule, getmodulename,
                              getouterframes, getsource, getsourcefile, getsourcelines, modulesbyfile, stack, trace)

# They are this module's, wherever in it they are written.
for _value in list(globals().values()):
    if (getattr(_value, "__module__", None) or "").startswith("inspect."):
        _value.__module__ = "inspect"
del _value
for _name in ("abc", "functools", "types"):
    globals().pop(_name, None)
del _name
