from .. import _attempt
