from . import _attempt
