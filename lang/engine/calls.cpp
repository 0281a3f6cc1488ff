#include "lang/engine/calls.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "runtime/errors/exception.hpp"
#include "runtime/errors/nearest_name.hpp"
#include "runtime/types/generator.hpp"

namespace gossamer {

Frame* raise_frame_overflow() {
    raise_recursion_error("");
    return nullptr;
}

void abandon_frame(Frame* frame, uint32_t filled) {
    while (filled-- > 0) release(frame->slots[filled]);
    pop_frame(frame);
}

namespace {

// Turns the slots that inner functions capture into cells, and hands in the closure's.
[[gnu::noinline]] void make_cells(Frame& frame, ScriptCode& code) {
    for (uint32_t const slot : code.cell_slots) frame.slots[slot] = Value::of(make_cell(frame.slots[slot]).release());
    if (code.free_slots.empty()) return;
    Tuple& closure = *frame.function->closure;
    for (size_t i = 0; i < code.free_slots.size(); ++i) frame.slots[code.free_slots[i]] = retain(closure[i]);
}

}  // namespace

namespace {

[[gnu::noinline, gnu::cold]] Value refuse_to_recurse(Context& state, Frame* frame, uint32_t filled) {
    --state.depth;
    abandon_frame(frame, filled);
    return raise_recursion_error("");
}

}  // namespace

namespace {

// A variable of a call that has ended was the last that held the object.
[[gnu::noinline]] void drop_last(Object* object, Frame* frame) {
    Context& state = context();
    if (!state.lifetimes) [[likely]]
        return release_slow(object);
    Frame* const outer = std::exchange(state.ending, frame);
    release_slow(object);
    state.ending = outer;
}
inline void drop_variable(Value value, Frame* frame) {
    if (!value.is_object()) return;
    uint32_t const next = value.object()->count - 1;
    if (static_cast<int32_t>(next) <= 0) [[unlikely]]
        return drop_last(value.object(), frame);
    value.object()->count = next;
}

}  // namespace

Value run_frame(Frame* frame, ScriptCode& code, uint32_t filled) {
    Context& state = context();
    uint32_t const slot_count = code.slot_count;
    for (uint32_t i = filled; i < slot_count; ++i) frame->slots[i] = empty;
    if (++state.depth > state.depth_limit || stack_is_low()) [[unlikely]]
        return refuse_to_recurse(state, frame, filled);
    if (code.has_cells) [[unlikely]]
        make_cells(*frame, code);
    frame->previous = state.frame;
    state.frame = frame;
    nodes::Node* const body = code.body;
    Value const completion = body->execute(*body, *frame);
    state.frame = frame->previous;
    --state.depth;
    if (frame->object) [[unlikely]]
        retire_frame_object(*frame);
    Value* const slots = frame->slots;
    for (uint32_t i = 0; i < slot_count; ++i) drop_variable(slots[i], frame);
    state.frames_top = reinterpret_cast<char*>(frame);
    return completion == completed ? none : completion;
}

namespace {

std::string quoted_list(std::vector<std::string> const& names) {
    std::string text;
    for (size_t i = 0; i < names.size(); ++i) {
        if (i > 0) text += names.size() == 2 ? " and " : i + 1 == names.size() ? ", and " : ", ";
        text += "'" + names[i] + "'";
    }
    return text;
}
std::string_view parameter_name(ScriptCode const& code, uint32_t slot) {
    return (*code.variable_names)[slot].as<Str>().view();
}
std::string_view function_name(Function& function) {
    Str* const name = as_str(function.qualified_name);
    return name ? name->view() : std::string_view("function");
}

bool raise_missing(Function& function, ScriptCode& code, Frame& frame, uint32_t first, uint32_t end, char const* kind) {
    std::vector<std::string> missing;
    for (uint32_t i = first; i < end; ++i)
        if (frame.slots[i].is_empty()) missing.emplace_back(parameter_name(code, i));
    return raise(type_error_type, "{}() missing {} required {} argument{}: {}", function_name(function), missing.size(),
                 kind, missing.size() == 1 ? "" : "s", quoted_list(missing));
}

bool raise_too_many(Function& function, ScriptCode& code, Frame& frame, uint32_t given) {
    uint32_t const most = code.positional_count;
    uint32_t const defaults = function.defaults ? static_cast<uint32_t>(function.defaults->size) : 0;
    uint32_t keyword_only_given = 0;
    for (uint32_t i = 0; i < code.keyword_only_count; ++i)
        if (!frame.slots[most + i].is_empty()) ++keyword_only_given;
    std::string takes = defaults ? fmt::format("from {} to {}", most - defaults, most) : fmt::format("{}", most);
    bool const plural = defaults ? true : most != 1;
    std::string were;
    if (keyword_only_given)
        were = fmt::format("{} positional argument{} (and {} keyword-only argument{}) were", given,
                           given == 1 ? "" : "s", keyword_only_given, keyword_only_given == 1 ? "" : "s");
    else
        were = fmt::format("{} {}", given, given == 1 ? "was" : "were");
    return raise(type_error_type, "{}() takes {} positional argument{} but {} given", function_name(function), takes,
                 plural ? "s" : "", were);
}

bool raise_unexpected(Function& function, ScriptCode& code, Value name) {
    std::vector<std::string_view> keywords;
    for (uint32_t i = code.positional_only_count; i < code.positional_count + code.keyword_only_count; ++i)
        keywords.push_back(parameter_name(code, i));
    return raise_unexpected_keyword(function_name(function), name.as<Str>().view(), keywords);
}

// Names compare by address where both are interned; otherwise by text.
int find_parameter(ScriptCode& code, Value name) {
    Tuple& names = *code.variable_names;
    uint32_t const end = code.positional_count + code.keyword_only_count;
    for (uint32_t i = 0; i < end; ++i)
        if (names[i] == name) return static_cast<int>(i);
    for (uint32_t i = 0; i < end; ++i)
        if (equal(names[i].as<Str>(), name.as<Str>())) return static_cast<int>(i);
    return -1;
}

// A keyword that no parameter takes. Are there parameters among the keywords that have no name for callers?
[[gnu::noinline, gnu::cold]] bool refuse_keyword(Function& function, ScriptCode& code, Value name, Tuple& given) {
    std::string positional_only;
    for (uint32_t i = 0; i < code.positional_only_count; ++i)
        for (Value const each : given.view())
            if (as_str(each) && equal(each.as<Str>(), (*code.variable_names)[i].as<Str>()))
                positional_only += (positional_only.empty() ? "" : ", ") + std::string(parameter_name(code, i));
    if (positional_only.empty()) return raise_unexpected(function, code, name);
    return raise(type_error_type, "{}() got some positional-only arguments passed as keyword arguments: '{}'",
                 function_name(function), positional_only);
}

bool bind_keywords(Function& function, ScriptCode& code, Frame& frame, Arguments const& arguments, Dict* extra) {
    Tuple& names = *arguments.keywords;
    for (uint32_t k = 0; k < names.size; ++k) {
        Value const name = names[k];
        Value const value = arguments[arguments.positional + k];
        if (!as_str(name)) return raise(type_error_type, "{}() keywords must be strings", function_name(function));
        int const at = find_parameter(code, name);
        if (at >= static_cast<int>(code.positional_only_count)) {
            if (!frame.slots[at].is_empty())
                return raise(type_error_type, "{}() got multiple values for argument '{}'", function_name(function),
                             name.as<Str>().view());
            frame.slots[at] = retain(value);
        } else if (extra) {
            if (!insert(*extra, name, value)) return false;
        } else {
            return refuse_keyword(function, code, name, names);
        }
    }
    return true;
}

bool bind_all(Function& function, ScriptCode& code, Frame& frame, Arguments const& arguments) {
    uint32_t const positional = code.positional_count;
    uint32_t const taken = std::min(arguments.positional, positional);
    uint32_t const named = positional + code.keyword_only_count;
    for (uint32_t i = 0; i < taken; ++i) frame.slots[i] = retain(arguments[i]);
    Dict* extra = nullptr;
    if (code.has_varargs) {
        uint32_t const rest = arguments.positional - taken;
        auto tuple = rest ? make_tuple({arguments.values + taken, rest}) : Ref<Tuple>::share(&empty_tuple());
        if (!tuple) return false;
        frame.slots[named] = tuple.release_value();
    }
    if (code.has_varkeywords) {
        extra = make_dict().release();
        frame.slots[named + code.has_varargs] = Value::of(extra);
    }
    if (arguments.keywords && !bind_keywords(function, code, frame, arguments, extra)) return false;
    if (arguments.positional > positional && !code.has_varargs)
        return raise_too_many(function, code, frame, arguments.positional);
    if (taken < positional) {
        uint32_t const defaults = function.defaults ? static_cast<uint32_t>(function.defaults->size) : 0;
        bool missing = false;
        for (uint32_t i = taken; i < positional; ++i) {
            if (!frame.slots[i].is_empty()) continue;
            if (i + defaults >= positional)
                frame.slots[i] = retain((*function.defaults)[i + defaults - positional]);
            else
                missing = true;
        }
        if (missing) return raise_missing(function, code, frame, 0, positional - defaults, "positional");
    }
    bool missing = false;
    for (uint32_t i = positional; i < named; ++i) {
        if (!frame.slots[i].is_empty()) continue;
        Value const fallback =
            function.keyword_defaults ? get(*function.keyword_defaults, &(*code.variable_names)[i].as<Str>()) : empty;
        if (fallback)
            frame.slots[i] = retain(fallback);
        else
            missing = true;
    }
    return !missing || raise_missing(function, code, frame, positional, named, "keyword-only");
}

}  // namespace

bool bind_script_arguments(Function& function, ScriptCode& code, Frame& frame, Arguments const& arguments) {
    for (uint32_t i = 0; i < code.parameter_slots; ++i) frame.slots[i] = empty;
    if (bind_all(function, code, frame, arguments)) return true;
    for (uint32_t i = 0; i < code.parameter_slots; ++i) release(frame.slots[i]);
    return false;
}

Value call_script_function(Function& function, Arguments const& arguments) {
    auto& code = static_cast<ScriptCode&>(*function.code);
    Frame* const frame = push_frame(code, &function, function.globals);
    if (!frame) return empty;
    Ref<Function> const held = Ref<Function>::share(&function);
    if (code.is_simple && !arguments.keywords && arguments.positional == code.positional_count) {
        for (uint32_t i = 0; i < arguments.positional; ++i) frame->slots[i] = retain(arguments[i]);
    } else if (!bind_script_arguments(function, code, *frame, arguments)) {
        pop_frame(frame);
        return empty;
    }
    if (code.is_generator) return make_generator(frame, code, function, code.parameter_slots);
    // Who calls from here may be a built-in function in a loop of its own, where nobody else stops for what is due.
    if (!nodes::safe_point()) [[unlikely]] {
        abandon_frame(frame, code.parameter_slots);
        return empty;
    }
    return run_frame(frame, code, code.parameter_slots);
}

}  // namespace gossamer
