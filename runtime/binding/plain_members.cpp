// Which attributes of built-in types are plain fields in CPython: programs see a member_descriptor there and a
// getset_descriptor elsewhere. It is a table and no part of the definitions, because nothing but the name differs.
#include "runtime/binding/descriptors.hpp"

namespace gossamer {

namespace {

struct PlainMembersOf {
    std::string_view type, names;  // names: separated by blanks
};
constexpr std::string_view unicode_error = "encoding end object reason start", descriptor = "__name__ __objclass__";
constexpr PlainMembersOf plain_members[] = {
    {"AttributeError", "name obj"},
    {"BaseException", "__suppress_context__"},
    {"BaseExceptionGroup", "exceptions message"},
    {"ImportError", "msg name name_from path"},
    {"NameError", "name"},
    {"OSError", "errno filename filename2 strerror"},
    {"StopIteration", "value"},
    {"SyntaxError", "end_lineno end_offset filename lineno msg offset print_file_and_line text"},
    {"SystemExit", "code"},
    {"UnicodeDecodeError", unicode_error},
    {"UnicodeEncodeError", unicode_error},
    {"UnicodeTranslateError", unicode_error},
    {"async_generator", "ag_running"},
    {"builtin_function_or_method", "__module__"},
    {"classmethod", "__func__ __wrapped__"},
    {"classmethod_descriptor", descriptor},
    {"code", "co_argcount co_consts co_filename co_firstlineno co_flags co_kwonlyargcount co_name co_names co_nlocals "
             "co_posonlyargcount co_qualname co_stacksize"},
    {"complex", "imag real"},
    {"coroutine", "cr_origin"},
    {"frame", "f_trace_lines"},
    {"function", "__builtins__ __closure__ __doc__ __globals__ __module__"},
    {"types.GenericAlias", "__args__ __origin__ __unpacked__"},
    {"getset_descriptor", descriptor},
    {"member_descriptor", descriptor},
    {"method", "__func__ __self__"},
    {"method-wrapper", "__self__"},
    {"method_descriptor", descriptor},
    {"module", "__dict__"},
    {"functools.KeyWrapper", "obj"},
    {"functools.partial", "args func keywords"},
    {"collections.defaultdict", "default_factory"},
    {"property", "__doc__ fdel fget fset"},
    {"range", "start step stop"},
    {"types.SimpleNamespace", "__dict__"},
    {"slice", "start step stop"},
    {"staticmethod", "__func__ __wrapped__"},
    {"super", "__self__ __self_class__ __thisclass__"},
    {"traceback", "tb_frame tb_lasti"},
    {"type", "__base__ __basicsize__ __dictoffset__ __flags__ __itemsize__ __weakrefoffset__"},
    {"types.UnionType", "__args__"},
    {"wrapper_descriptor", descriptor},
};

bool has_word(std::string_view words, std::string_view word) {
    for (size_t at = words.find(word); at != words.npos; at = words.find(word, at + 1)) {
        size_t const end = at + word.size();
        if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
    }
    return false;
}

}  // namespace

namespace detail {

PlainMembers plain_members_of(Type const& owner) {
    if (owner.base == &tuple_type) return {{}, true};  // the fields of struct sequences
    std::string_view const owner_name = owner.name_text();
    for (auto const& [type, names] : plain_members)
        if (owner_name == type) return {names, false};
    return {{}, false};
}

bool PlainMembers::has(std::string_view name) const {
    return (all_public && !name.starts_with('_')) || (!names.empty() && has_word(names, name));
}

}  // namespace detail

}  // namespace gossamer
