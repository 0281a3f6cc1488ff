__all__ = ["shown", "submodule", "_hidden"]
shown, hidden, _hidden = 1, 2, 3
