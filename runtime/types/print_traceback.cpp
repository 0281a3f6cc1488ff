// Printing exceptions: those that nobody caught, and those that nobody can catch.
#include <unistd.h>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/struct_sequence.hpp"
#include "runtime/types/traceback_text.hpp"

namespace gossamer {

namespace {

constexpr StructField hook_args_fields[] = {
    {"exc_type", "Exception type"},
    {"exc_value", "Exception value"},
    {"exc_traceback", "Exception traceback"},
    {"err_msg", "Error message"},
    {"object", "Object causing the exception"},
};
constexpr StructSequenceDefinition hook_args_definition = {
    "UnraisableHookArgs", nullptr, "UnraisableHookArgs\n\nType used to pass arguments to sys.unraisablehook.",
    hook_args_fields, 5};
StructSequenceType hook_args_type;

// Borrowed; empty if there is no sys or it has no such name.
Value sys_attribute(char const* name) {
    Value const sys = context().modules ? get(*context().modules, intern("sys")) : empty;
    Dict* const dict = sys ? instance_dict(sys) : nullptr;
    return dict ? get(*dict, intern(name)) : empty;
}

void set_sys_attribute(char const* name, Value value) {
    Value const sys = context().modules ? get(*context().modules, intern("sys")) : empty;
    if (Dict* const dict = sys ? instance_dict(sys) : nullptr) put(*dict, intern(name), value);
}

void write_to_descriptor(std::string_view text) {
    while (!text.empty()) {
        ssize_t const written = ::write(2, text.data(), text.size());
        if (written <= 0) return;
        text.remove_prefix(static_cast<size_t>(written));
    }
}

// "class L(list): pass" and other ways out of "cannot create weak reference to '…' object".
std::string way_out_of(Value exception) {
    if (!is_exactly(exception, type_error_type)) return {};
    std::string const text = safe_text(exception, "exception");
    constexpr std::string_view beginning = "cannot create weak reference to '", end = "' object";
    if (!text.starts_with(beginning) || !text.ends_with(end)) return {};
    std::string const name = text.substr(beginning.size(), text.size() - beginning.size() - end.size());
    for (char const* subclassable : {"list", "dict", "str", "float", "complex", "bytearray"})
        if (name == subclassable)
            return fmt::format("Note: instances of a subclass can be referred to weakly: class {}{}({}): pass\n",
                               static_cast<char>(name[0] - 'a' + 'A'), name.substr(1), name);
    for (char const* fixed : {"int", "bool", "tuple", "bytes", "NoneType", "range", "slice", "ellipsis", "object",
                              "NotImplementedType", "property", "staticmethod", "weakref.ReferenceType"})
        if (name == fixed)
            return "Note: keep it in an attribute of an object of a class of your own, and refer to that one weakly\n";
    return fmt::format("Note: if {} is a class with __slots__, give it one more: '__weakref__'\n", name);
}

std::string join(std::vector<std::string> const& pieces) {
    std::string text;
    for (std::string const& piece : pieces) text += piece;
    return text;
}

// Each piece is written by itself, as print(piece, end="") would: programs that replace sys.stderr can tell.
void write_pieces(std::vector<std::string> const& pieces) {
    Owned const file = Owned::share(sys_attribute("stderr"));
    if (!file) return write_to_descriptor(join(pieces));
    if (file.get().is_none()) return;
    auto const tell = [&](Str* method, std::initializer_list<Value> args) {
        Owned const done = call_method(file, method, args);
        if (!done) clear_pending();
        return bool(done);
    };
    tell(names::flush, {});
    Owned const nothing = Value::of(intern(""));
    for (std::string const& piece : pieces) {
        Owned const text = make_str(piece).release_value();
        if (!tell(names::write, {text.get()}) || !tell(names::write, {nothing.get()})) break;
    }
    tell(names::flush, {});
}

void print(Value exception, bool with_way_out) {
    Owned const traceback(get_attribute(exception, "__traceback__"));
    if (!traceback) clear_pending();
    auto pieces = format_exception(exception, traceback ? traceback.get() : none);
    if (with_way_out)
        if (std::string const way_out = way_out_of(exception); !way_out.empty()) pieces.push_back(way_out);
    write_pieces(pieces);
}

// --- what can not be raised

struct Unraisable {
    Owned exception;
    Owned message;  // a str or None
    Owned object;   // or None
};

// An exception that was made in C++ has passed no frame: then it happened where the program is now.
void give_traceback(Exception& exception) {
    Frame* const frame = context().frame;
    if (exception.traceback || !frame) return;
    Object* const saved = std::exchange(context().pending, &exception);
    add_traceback(*frame, frame->node);
    context().pending = saved;
}

void print_unraisable(Unraisable const& what) {
    std::string text;
    bool const has_message = !what.message.get().is_none();
    if (!what.object.get().is_none()) {
        std::string name;
        if (!append_repr(name, what.object)) {
            clear_pending();
            name = "<object repr() failed>";
        }
        text = (has_message ? safe_text(what.message, "message") : "Exception ignored in") + ": " + name + "\n";
    } else if (has_message)
        text = safe_text(what.message, "message") + ":\n";
    auto& exception = what.exception.get().as<Exception>();
    if (exception.traceback) {
        auto entries = entries_of(Value::of(exception.traceback), with_limit_of_sys({}));
        if (!entries.empty()) text += "Traceback (most recent call last):\n";
        for (TracebackEntry& entry : entries) entry.has_columns = false;
        text += join(format_entries(entries));
    }
    Type& type = type_of(what.exception.get());
    Owned const module = get_attribute(Value::of(&type), names::__module__);
    if (!module) clear_pending();
    Str* const place = module ? as_str(module) : nullptr;
    if (!place)
        text += "<unknown>";
    else if (place->view() != "builtins" && place->view() != "__main__")
        text += std::string(place->view()) + ".";
    text += type.qualified_name ? safe_text(type.qualified_name, "name") : std::string(type.name_text());
    text += ": " + safe_text(what.exception, "exception") + "\n";
    if (!write_to_stderr(text)) clear_pending();
}

Value make_hook_args(Unraisable const& what) {
    Value const exception = what.exception.get();
    Traceback* const traceback = exception.as<Exception>().traceback;
    return make_struct_sequence(hook_args_type, {retain(Value::of(&type_of(exception))), retain(exception),
                                                 traceback ? retain(Value::of(traceback)) : none,
                                                 retain(what.message.get()), retain(what.object.get())});
}

}  // namespace

bool write_to_stderr(std::string_view text) {
    Owned const file = Owned::share(sys_attribute("stderr"));
    if (!file) {
        write_to_descriptor(text);
        return true;
    }
    if (file.get().is_none()) return true;
    Owned const str = make_str(text).release_value();
    Owned const written = call_method(file, names::write, {str.get()});
    if (!written) return false;
    Owned const flushed = call_method(file, names::flush);
    if (!flushed) clear_pending();
    return true;
}

void print_exception(Value exception) {
    PendingAside const aside;
    print(exception, true);
}

bool report_uncaught() {
    Owned const exception = take_pending();
    auto& object = exception.get().as<Exception>();
    Value const type = Value::of(&type_of(exception.get()));
    Owned const traceback = object.traceback ? Owned::share(Value::of(object.traceback)) : Owned(none);
    set_sys_attribute("last_exc", exception);
    set_sys_attribute("last_type", type);
    set_sys_attribute("last_value", exception);
    set_sys_attribute("last_traceback", traceback);
    Owned const hook = Owned::share(sys_attribute("excepthook"));
    if (!hook) {
        if (!write_to_stderr("sys.excepthook is missing\n")) clear_pending();
        return print_exception(exception), true;
    }
    Owned const result = call(hook, {type, exception.get(), traceback.get()});
    if (result) return true;
    if (is_pending(system_exit_type)) return false;
    Owned const failure = take_pending();
    if (!write_to_stderr("Error in sys.excepthook:\n")) clear_pending();
    print(failure, false);
    if (!write_to_stderr("\nOriginal exception was:\n")) clear_pending();
    print(exception, true);
    return true;
}

void report_unraisable(Value where, char const* message) {
    Unraisable what{take_pending(), message ? make_str(message).release_value() : none,
                    where ? Owned::share(where) : Owned(none)};
    give_traceback(what.exception.get().as<Exception>());
    Owned const hook = Owned::share(sys_attribute("unraisablehook"));
    if (!hook || hook.get().is_none() || hook.get() == sys_attribute("__unraisablehook__"))
        return print_unraisable(what);
    Owned const args(make_hook_args(what));
    Owned const result = args ? call(hook, {args.get()}) : empty;
    if (result) return;
    Unraisable failure{take_pending(), make_str("Exception ignored in sys.unraisablehook").release_value(),
                       Owned::share(hook.get())};
    print_unraisable(failure);
}

bool print_unraisable(Value arguments) {
    if (!is_exactly(arguments, hook_args_type))
        return raise(type_error_type, "sys.unraisablehook argument type must be UnraisableHookArgs");
    auto& args = arguments.as<Tuple>();
    if (!as_exception(args[1])) return true;
    print_unraisable(Unraisable{Owned::share(args[1]), Owned::share(args[3]), Owned::share(args[4])});
    return true;
}

void define_hook_types() { define_struct_sequence(hook_args_type, hook_args_definition); }

}  // namespace gossamer
