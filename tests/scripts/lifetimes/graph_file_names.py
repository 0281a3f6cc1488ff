# A file's ending says what goes into it; what is no name of a file is an error, as is what nobody can write.
import lifetime

for wrong in ("picture.gif", "picture", 3, "/nowhere/at/all.dot"):
    try:
        print(lifetime.graph(file=wrong))
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)
