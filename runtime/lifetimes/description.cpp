#include "runtime/lifetimes/description.hpp"

#include <vector>

#include "runtime/binding/native.hpp"
#include "runtime/core/str_text.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/protocol/attributes.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/generator_parts.hpp"
#include "runtime/types/list.hpp"
#include "runtime/types/set.hpp"

namespace gossamer {

namespace {

constexpr size_t longest_text = 40;  // bytes of a str that are shown
constexpr size_t most_attributes = 2;

std::string shortened(std::string_view text) {
    std::string quoted;
    if (text.size() <= longest_text) {
        append_quoted(quoted, text);
        return quoted;
    }
    size_t end = longest_text;
    while (end > 0 && (text[end] & 0xC0) == 0x80) --end;  // not in the middle of a code point
    append_quoted(quoted, text.substr(0, end));
    quoted.insert(quoted.size() - 1, "…");
    return quoted;
}

std::string_view text_or(Value value, std::string_view fallback) {
    Str* const str = value.is_object() ? as_str(value) : nullptr;
    return str ? str->view() : fallback;
}

// What can be told without asking the object: exact numbers and texts.
bool append_simple(std::string& out, Value value) {
    if (value.is_integer())
        out += std::to_string(value.as_integer());
    else if (value.is_none())
        out += "None";
    else if (value.is_boolean())
        out += value == true_value ? "True" : "False";
    else if (value == ellipsis)
        out += "Ellipsis";
    else if (value == not_implemented)
        out += "NotImplemented";
    else if (!value.is_object())
        return false;
    else if (is_exact_str(value))
        out += shortened(value.as<Str>().view());
    else if (is_exactly(value, float_type))
        out += float_repr(value.as<Float>().number);
    else
        return false;
    return true;
}

std::string sized(Type const& type, uint64_t size) { return fmt::format("{} of {}", type.name_text(), size); }

std::string describe_function(Function& function) {
    std::string_view const name = text_or(function.qualified_name, "?");
    if (!name.ends_with("<lambda>")) return fmt::format("function {}()", name);
    std::string_view file = function.code->filename->view();
    file.remove_prefix(file.rfind('/') + 1);
    return fmt::format("lambda of line {} of {}", function.code->first_line, file);
}

std::string describe_method(BoundMethod& method) {
    Value const function = method.function;
    std::string_view const name =
        is_function(function) ? text_or(function.as<Function>().qualified_name, "?") : std::string_view("?");
    return fmt::format("bound method {}()", name);
}

std::string describe_exception(Exception& exception) {
    std::string text = type_of(exception).name_text();
    std::string first;
    if (exception.args && exception.args->size && append_simple(first, exception.args->items[0]))
        return text + "(" + first + (exception.args->size > 1 ? ", …)" : ")");
    return text + "()";
}

// "Node(name='a')", or "Node object".
std::string describe_instance(Object& object) {
    std::string const name = type_of(object).name_text();
    std::string attributes;
    size_t count = 0;
    auto const add = [&](Str const* key, Value value) {
        if (count == most_attributes || !key || key->view().starts_with('_') || value.is_none()) return;
        std::string text;
        if (!append_simple(text, value)) return;
        attributes += (count++ ? ", " : "") + std::string(key->view()) + "=" + text;
    };
    if (type_of(object).has(type_is_instance_layout)) {
        Shape const& shape = *object.shape;
        for (size_t i = 0; i < shape.keys.size() && i < shape.slot_count; ++i)
            add(shape.keys[i], static_cast<Instance&>(object).slots[i]);
    }
    if (Record* const record = record_of(object); record && record->dict) {
        uint32_t position = 0;
        while (DictEntry const* const entry = next_entry(*record->dict, position))
            if (Str const* const key = as_str(entry->key)) add(key, entry->value);
    }
    return attributes.empty() ? name + " object" : name + "(" + attributes + ")";
}

std::string describe_call(Code const& code) {
    if (code.is_module) return "module";
    return fmt::format("{}()", code.qualified_name->view());
}

}  // namespace

uint32_t line_of(Frame const& frame) {
    return frame.node ? frame.code->position_of(*frame.code, frame.node).line : frame.code->first_line;
}

std::string describe_place(Frame const& frame) {
    std::string_view file = frame.code->filename->view();
    file.remove_prefix(file.rfind('/') + 1);
    return fmt::format("{}, line {} of {}", describe_call(*frame.code), line_of(frame), file);
}

std::string describe_object(Object& object) {
    Value const value = Value::of(&object);
    std::string text;
    if (append_simple(text, value)) return text;
    Type& type = type_of(object);
    if (is_type(value)) return fmt::format("class {}", text_or(value.as<Type>().qualified_name, type.name_text()));
    if (Module* const module = as_module(value)) {
        Value const name = module->dict ? get(*module->dict, names::__name__) : empty;
        return fmt::format("module {}", name ? text_or(name, "?") : "?");
    }
    if (is_function(value)) return describe_function(value.as<Function>());
    if (is_exactly(value, method_type)) return describe_method(value.as<BoundMethod>());
    if (is_exactly(value, code_type)) return "code of " + describe_call(value.as<Code>());
    if (is_exactly(value, cell_type)) return "cell";
    if (is_exactly(value, frame_type)) {
        Frame const* const frame = value.as<FrameObject>().frame();
        return "frame of " + (frame ? describe_place(*frame) : describe_call(*value.as<FrameObject>().code));
    }
    if (&layout_of(object) == &generator_layout)
        return fmt::format("{} {}()", type.name_text(), value.as<Generator>().qualified_name->view());
    if (Exception* const exception = as_exception(value)) return describe_exception(*exception);
    if (List* const list = as_list(value)) return sized(type, list->size);
    if (type.has(type_is_tuple)) return sized(type, value.as<Tuple>().size);
    if (Dict* const dict = as_dict(value)) return sized(type, dict->size());
    if (is_set(value)) return sized(type, value.as<Set>().live);
    return describe_instance(object);
}

std::string describe_value(Value value) {
    std::string text;
    if (append_simple(text, value)) return text;
    if (value.is_object()) return describe_object(*value.object());
    return "nothing";
}

}  // namespace gossamer
