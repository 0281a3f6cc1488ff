// The module _io: the types of files. The module io, in Python, adds the abstract classes.
#include "runtime/binding/native.hpp"
#include "runtime/types/file.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/memory_files.hpp"
#include "stdlib/builtins/families.hpp"
#include "stdlib/modules/native_module.hpp"

namespace gossamer {

namespace {

// Which encoding open() is to be given: "locale" where nothing was said.
Value text_encoding(Value encoding, int64_t) {
    return encoding.is_none() ? make_ascii("locale").release_value() : retain(encoding);
}
Value open_code(Value path) {
    OpenArguments arguments;
    arguments.file = path;
    arguments.mode = "rb";
    return open_file(arguments);
}
constexpr Native functions[] = {
    function<&text_encoding, "text_encoding(encoding, stacklevel=2, /)">(
        "A helper function to choose the text encoding."),
    function<&open_code, "open_code(path)">("Opens the provided file with the intent to import the contents."),
};

bool fill(Module& module) {
    Dict& dict = *module.dict;
    Str* const name = intern("_io");
    add_functions(dict, functions, name);
    Value const open = get(*context().builtins, intern("open"));
    if (open) put(dict, intern("open"), open);
    for (Type* const type :
         {&io_base_type, &raw_io_base_type, &buffered_io_base_type, &text_io_base_type, &file_io_type,
          &buffered_reader_type, &buffered_writer_type, &buffered_random_type, &text_file_type, &string_io_type,
          &bytes_io_type, &unsupported_operation_type, &blocking_io_error_type})
        put(dict, type->name, Value::of(type));
    put(dict, intern("DEFAULT_BUFFER_SIZE"), Value::integer(8192));
    return true;
}

}  // namespace

extern NativeModule const io_module;
NativeModule const io_module = {"_io", &fill};

}  // namespace gossamer
