// SyntaxError and kin: they know where in which text they happened.
#include "runtime/types/exception_types.hpp"

namespace gossamer {

using namespace exception_fields;

Type syntax_error_type, indentation_error_type, tab_error_type, incomplete_input_error_type;

namespace {

// SyntaxError(msg[, (filename, lineno, offset, text[, end_lineno, end_offset])])
bool initialise(Value self, Arguments const& arguments) {
    if (!initialise_exception(self, arguments)) return false;
    if (arguments.positional >= 1) set_field(self, syntax_msg, arguments[0]);
    if (arguments.positional != 2) return true;
    Ref<Tuple> const place = TRY(to_tuple(arguments[1]));
    size_t const count = place->size;
    if (count < 4) return raise(type_error_type, "function takes at least 4 arguments ({} given)", count);
    if (count > 6) return raise(type_error_type, "function takes at most 6 arguments ({} given)", count);
    static constexpr SyntaxField order[] = {syntax_filename, syntax_lineno,     syntax_offset,
                                            syntax_text,     syntax_end_lineno, syntax_end_offset};
    for (size_t i = 0; i < 6; ++i) set_field(self, order[i], i < count ? place->items[i] : empty);
    if (count == 5) return raise(type_error_type, "end_offset must be provided when end_lineno is provided");
    return true;
}

Value str(Value self) {
    auto& exception = self.as<Exception>();
    Owned const filename = Owned::share(exception.fields[syntax_filename]),
                line = Owned::share(exception.fields[syntax_lineno]),
                message = Owned::share(exception.fields[syntax_msg] ? exception.fields[syntax_msg] : none);
    Str* const file = as_str(filename);
    auto const fitting = line && is_exact_int(line) ? fitting_int64(line) : std::nullopt;
    bool const has_number = fitting.has_value();
    int64_t const number = fitting.value_or(0);
    std::string text;
    if (!append_str(text, message)) return empty;
    if (file) {
        std::string_view name = file->view();
        if (size_t const slash = name.rfind('/'); slash != name.npos) name.remove_prefix(slash + 1);
        text += has_number ? fmt::format(" ({}, line {})", name, number) : fmt::format(" ({})", name);
    } else if (has_number)
        text += fmt::format(" (line {})", number);
    return make_str(text).release_value();
}

constexpr Member members[] = {
    exception_field<syntax_msg>("msg", "exception msg"),
    exception_field<syntax_filename>("filename", "exception filename"),
    exception_field<syntax_lineno>("lineno", "exception lineno"),
    exception_field<syntax_offset>("offset", "exception offset"),
    exception_field<syntax_text>("text", "exception text"),
    exception_field<syntax_end_lineno>("end_lineno", "exception end lineno"),
    exception_field<syntax_end_offset>("end_offset", "exception end offset"),
    exception_field<syntax_print_file_and_line>("print_file_and_line", "exception print_file_and_line"),
};

}  // namespace

void define_syntax_errors() {
    Slots slots;
    slots.initialise = initialise;
    slots.str = str;
    define_exception({syntax_error_type, "SyntaxError", exception_type, "Invalid syntax.", slots, {}, members});
    define_exception({indentation_error_type, "IndentationError", syntax_error_type, "Improper indentation."});
    define_exception({tab_error_type, "TabError", indentation_error_type, "Improper mixture of spaces and tabs."});
    define_exception({incomplete_input_error_type, "_IncompleteInputError", syntax_error_type, "incomplete input."});
}

}  // namespace gossamer
