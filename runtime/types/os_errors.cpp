// OSError and the subclasses that an error number chooses.
#include "runtime/types/exception_types.hpp"

namespace gossamer {

using namespace exception_fields;

Type os_error_type, blocking_io_error_type, child_process_error_type, connection_error_type, broken_pipe_error_type,
    connection_aborted_error_type, connection_refused_error_type, connection_reset_error_type, file_exists_error_type,
    file_not_found_error_type, interrupted_error_type, is_a_directory_error_type, not_a_directory_error_type,
    permission_error_type, process_lookup_error_type, timeout_error_type;

namespace {

// OSError(errno, strerror[, filename[, winerror[, filename2]]]); with another number of arguments it is plain.
bool fill(Value self, Arguments const& arguments) {
    auto& exception = self.as<Exception>();
    size_t const count = arguments.positional;
    if (count < 2 || count > 5) return true;
    Value const filename = count > 2 ? arguments[2] : none;
    set_field(self, os_errno, arguments[0]);
    set_field(self, os_strerror, arguments[1]);
    if (filename.is_none()) return true;
    // BlockingIOError(errno, text, number) counts characters instead of naming a file.
    if (&type_of(self) == &blocking_io_error_type && (is_int(filename))) {
        set_field(self, os_characters_written, filename);
        return true;
    }
    set_field(self, os_filename, filename);
    if (count > 4) set_field(self, os_filename2, arguments[4]);
    Tuple* const old = std::exchange(exception.args, make_tuple({arguments[0], arguments[1]}).release());
    release(old);
    return true;
}

// A class that overrides __init__ but not __new__ is filled by __init__, any other by __new__: so that a subclass may
// change the signature either way.
bool is_filled_by_initialise(Type& type);

bool initialise_os_error(Value self, Arguments const& arguments) {
    if (!is_filled_by_initialise(type_of(self))) return true;
    if (!initialise_exception(self, arguments)) return false;
    return fill(self, arguments);
}

Value make_os_error(Type& type, Arguments const& arguments) {
    Type* made = &type;
    bool const fills = !is_filled_by_initialise(type);
    if (fills) {
        if (arguments.keywords && arguments.keywords->size)
            return raise(type_error_type, "{}() takes no keyword arguments", type.name_text());
        if (&type == &os_error_type && arguments.positional >= 2 && arguments.positional <= 5 && is_int(arguments[0]))
            if (auto const number = fitting_int64(arguments[0])) made = &os_error_type_for(*number);
    }
    Owned self = make_base_exception(*made, fills ? arguments : Arguments{});
    if (!self) return empty;
    if (fills && !fill(self, arguments)) return empty;
    return self.release();
}

bool is_filled_by_initialise(Type& type) {
    return type.slots.initialise != &initialise_os_error && type.slots.make == &make_os_error;
}

Value or_none(Value value) { return value ? value : none; }

Value os_error_str(Value self) {
    auto& exception = self.as<Exception>();
    Owned const number = Owned::share(exception.fields[os_errno]), text = Owned::share(exception.fields[os_strerror]),
                filename = Owned::share(exception.fields[os_filename]),
                filename2 = Owned::share(exception.fields[os_filename2]);
    if (!filename && !(number && text)) return base_exception_str(self);
    std::string result = "[Errno ";
    if (!append_str(result, or_none(number))) return empty;
    result += "] ";
    if (!append_str(result, or_none(text))) return empty;
    if (filename) {
        result += ": ";
        if (!append_repr(result, filename)) return empty;
        if (filename2) {
            result += " -> ";
            if (!append_repr(result, filename2)) return empty;
        }
    }
    return make_str(result).release_value();
}

Value reduce(Value self) {
    auto& exception = self.as<Exception>();
    Value const type = Value::of(&type_of(self));
    Ref<Tuple> args = Ref<Tuple>::share(exception.args);
    if (args->size == 2 && exception.fields[os_filename]) {
        Value const filename = exception.fields[os_filename], filename2 = exception.fields[os_filename2];
        args = filename2 ? make_tuple({args->items[0], args->items[1], filename, none, filename2})
                         : make_tuple({args->items[0], args->items[1], filename});
    }
    Dict* const dict = instance_dict(self);
    if (dict && dict->size()) return make_tuple({type, args.value(), Value::of(dict)}).release_value();
    return make_tuple({type, args.value()}).release_value();
}

Value get_characters_written(Value self) {
    Value const written = self.as<Exception>().fields[os_characters_written];
    if (!written) return raise(attribute_error_type, "characters_written");
    return retain(written);
}

bool set_characters_written(Value self, Value value) {
    if (!value) {
        if (!self.as<Exception>().fields[os_characters_written])
            return raise(attribute_error_type, "characters_written");
        set_field(self, os_characters_written, empty);
        return true;
    }
    Owned const number = to_index(value);
    if (!number) return false;
    set_field(self, os_characters_written, number);
    return true;
}

constexpr Native methods[] = {method<&reduce, "__reduce__()">("Helper for pickle.")};
constexpr Member members[] = {
    exception_field<os_errno>("errno", "POSIX exception code"),
    exception_field<os_strerror>("strerror", "exception strerror"),
    exception_field<os_filename>("filename", "exception filename"),
    exception_field<os_filename2>("filename2", "second exception filename"),
    {"characters_written", get_characters_written, set_characters_written},
};

}  // namespace

void define_os_errors() {
    Slots slots;
    slots.make = make_os_error;
    slots.initialise = initialise_os_error;
    slots.str = os_error_str;
    define_exception(
        {os_error_type, "OSError", exception_type, "Base class for I/O related errors.", slots, methods, members});
    define_exception({blocking_io_error_type, "BlockingIOError", os_error_type, "I/O operation would block."});
    define_exception({child_process_error_type, "ChildProcessError", os_error_type, "Child process error."});
    define_exception({connection_error_type, "ConnectionError", os_error_type, "Connection error."});
    define_exception({broken_pipe_error_type, "BrokenPipeError", connection_error_type, "Broken pipe."});
    define_exception(
        {connection_aborted_error_type, "ConnectionAbortedError", connection_error_type, "Connection aborted."});
    define_exception(
        {connection_refused_error_type, "ConnectionRefusedError", connection_error_type, "Connection refused."});
    define_exception({connection_reset_error_type, "ConnectionResetError", connection_error_type, "Connection reset."});
    define_exception({file_exists_error_type, "FileExistsError", os_error_type, "File already exists."});
    define_exception({file_not_found_error_type, "FileNotFoundError", os_error_type, "File not found."});
    define_exception({interrupted_error_type, "InterruptedError", os_error_type, "Interrupted by signal."});
    define_exception(
        {is_a_directory_error_type, "IsADirectoryError", os_error_type, "Operation doesn't work on directories."});
    define_exception(
        {not_a_directory_error_type, "NotADirectoryError", os_error_type, "Operation only works on directories."});
    define_exception({permission_error_type, "PermissionError", os_error_type, "Not enough permissions."});
    define_exception({process_lookup_error_type, "ProcessLookupError", os_error_type, "Process not found."});
    define_exception({timeout_error_type, "TimeoutError", os_error_type, "Timeout expired."});
}

}  // namespace gossamer
