// What a call meets decides the way: a Python function gets its arguments evaluated straight into its frame;
// a class with a Python __init__ likewise; a built-in gets them as a row on the value stack; anything else
// goes through the protocol. Method calls look the function up without making a bound method, and remember
// it for up to two shapes (guarded by the shape's version).
#include "lang/nodes/calls.hpp"

#include <algorithm>

#include "lang/engine/calls.hpp"
#include "runtime/binding/native.hpp"
#include "runtime/types/function.hpp"
#include "runtime/types/list.hpp"

namespace gossamer::nodes {

namespace {

// Arguments evaluated onto the value stack; dropped when the call is over, the first one first.
class ArgumentRow {
public:
    ArgumentRow(uint32_t room) {
        Context& state = context();
        values_ = reinterpret_cast<Value*>(state.frames_top);
        char* const next = state.frames_top + room * sizeof(Value);
        if (next > state.frames_end) [[unlikely]] {
            raise_recursion_error("");
            values_ = nullptr;
        } else state.frames_top = next;
    }
    ~ArgumentRow() {
        if (!values_) return;
        for (uint32_t i = 0; i < count_; ++i) release(values_[i]);
        context().frames_top = reinterpret_cast<char*>(values_);
    }
    ArgumentRow(ArgumentRow const&) = delete;
    explicit operator bool() const { return values_; }
    void push(Value owned) { values_[count_++] = owned; }
    bool evaluate_all(Row row, Frame& frame) {
        for (Node* argument : row) {
            Value const value = evaluate(argument, frame);
            if (value.is_empty()) [[unlikely]] {
                // What was pushed last goes first.
                while (count_) release(values_[--count_]);
                return false;
            }
            values_[count_++] = value;
        }
        return true;
    }
    // Drops the values, the first one first; the row's memory stays in use.
    void drop() {
        for (uint32_t i = 0; i < count_; ++i) release(values_[i]);
        count_ = 0;
    }
    Value const* values() const { return values_; }
    uint32_t count() const { return count_; }

private:
    Value* values_;
    uint32_t count_ = 0;
};

// What a built-in gave. Whatever became due while it ran (a signal that ended a wait) is seen to at once.
inline Value checked_native(Value result, Node& node, Frame& frame) {
    if (result.is_empty()) [[unlikely]] return fail(node, frame);
    if (safe_point()) [[likely]] return result;
    release(result);
    return fail(node, frame);
}

// Evaluates arguments into the slots from `first` on; false: failed, and the frame has been abandoned.
inline bool evaluate_into(Frame* callee, uint32_t first, Row arguments, Frame& frame) {
    Value* const slots = callee->slots + first;
    for (uint32_t i = 0; i < arguments.count; ++i) {
        Value const value = evaluate(arguments.items[i], frame);
        if (value.is_empty()) [[unlikely]] {
            abandon_frame(callee, first + i);
            return false;
        }
        slots[i] = value;
    }
    return true;
}

// Does the fast way fit: only plain parameters, so many given, the rest from defaults?
inline bool fits(Function& function, ScriptCode* code, uint32_t given) {
    if (!code->is_simple) return false;
    if (given == code->positional_count) [[likely]] return true;
    return given < code->positional_count && function.defaults && given + function.defaults->size >= code->positional_count;
}
inline void fill_defaults(Frame* callee, Function& function, ScriptCode& code, uint32_t given) {
    for (uint32_t i = given; i < code.positional_count; ++i)
        callee->slots[i] = retain((*function.defaults)[i + function.defaults->size - code.positional_count]);
}

// A Python function, its first argument possibly given (owned, or empty).
inline Value call_function(Node& self, Frame& frame, Function& function, ScriptCode& code, Value first, Row arguments) {
    Frame* const callee = push_frame(code, &function, function.globals);
    if (!callee) [[unlikely]] {
        release(first);
        return fail(self, frame);
    }
    uint32_t const offset = first.is_empty() ? 0 : 1;
    if (offset) callee->slots[0] = first;
    if (!evaluate_into(callee, offset, arguments, frame)) [[unlikely]] return empty;
    uint32_t const given = offset + arguments.count;
    if (given < code.positional_count) fill_defaults(callee, function, code, given);
    frame.node = &self;
    return checked(run_frame(callee, code, code.positional_count), self, frame);
}

// A call with the arguments in a row, the last ones named. A Python function takes them over: they are its own
// alone while it runs, so that it can let go of them.
Value call_row(Node& self, Frame& frame, Value callee, ArgumentRow& row, Tuple* keywords) {
    frame.node = &self;
    uint32_t const positional = row.count() - (keywords ? static_cast<uint32_t>(keywords->size) : 0);
    Arguments const arguments{row.values(), positional, keywords};
    if (!is_function(callee)) return checked_native(call(callee, arguments), self, frame);
    auto& function = callee.as<Function>();
    ScriptCode& code = *as_script_code(function.code);
    Frame* const called = push_frame(code, &function, function.globals);
    if (!called) return fail(self, frame);
    if (!bind_script_arguments(function, code, *called, arguments)) {
        pop_frame(called);
        return fail(self, frame);
    }
    row.drop();
    return checked(code.is_generator ? make_generator(called, code, function, code.parameter_slots)
                                     : run_frame(called, code, code.parameter_slots), self, frame);
}

struct Call : Node {
    Node* callee;
    Row arguments;
    Type* type = nullptr;         // class last instantiated …
    uint32_t version = 0;         // … at this version …
    Function* initialiser = nullptr;  // … whose __init__ this is; borrowed from the class
};

[[gnu::noinline]] Value call_general(Node& self, Frame& frame, Value callee, Value first, Row arguments) {
    ArgumentRow row(arguments.count + 1);
    if (!row) {
        release(first);
        return fail(self, frame);
    }
    Owned function;
    if (first.is_empty() && is_exactly(callee, method_type)) {
        auto& method = callee.as<BoundMethod>();
        row.push(retain(method.self));
        function = Owned::share(method.function);
        callee = function.get();
    } else if (!first.is_empty()) row.push(first);
    if (!row.evaluate_all(arguments, frame)) return empty;
    return call_row(self, frame, callee, row, nullptr);
}

// A class whose instances are plain, made by object.__new__, with an __init__ in Python.
[[gnu::noinline]] bool remember_class(Call& node, Type& type) {
    node.type = nullptr;
    if (type.slots.make != object_type.slots.make || !is_plain_class(type) || type.abstract_methods || !type.is_heap()) return false;
    Value const found = lookup_in_type(type, names::__init__);
    if (!found || !is_function(found)) return false;
    auto& function = found.as<Function>();
    if (!fits(function, as_script_code(function.code), node.arguments.count + 1)) return false;
    node.type = &type;
    node.version = type.version;
    node.initialiser = &function;
    return true;
}
inline Value instantiate(Call& node, Frame& frame, Type& type, Function& function) {
    auto& code = static_cast<ScriptCode&>(*function.code);
    Ref<Function> const held = Ref<Function>::share(&function);
    Frame* const callee = push_frame(code, &function, function.globals);
    if (!callee) [[unlikely]] return fail(node, frame);
    callee->slots[0] = empty;  // the instance is made once its arguments are there
    if (!evaluate_into(callee, 1, node.arguments, frame)) [[unlikely]] return empty;
    Owned instance(new_instance(type));
    if (!instance) [[unlikely]] {
        abandon_frame(callee, node.arguments.count + 1);
        return fail(node, frame);
    }
    callee->slots[0] = retain(instance.get());
    uint32_t const given = 1 + node.arguments.count;
    if (given < code.positional_count) fill_defaults(callee, function, code, given);
    frame.node = &node;
    Value const result = run_frame(callee, code, code.positional_count);
    if (!result.is_none()) [[unlikely]] {
        if (result.is_empty()) return fail(node, frame);
        raise(type_error_type, "__init__() should return None, not '{}'", type_of(result).name_text());
        release(result);
        return fail(node, frame);
    }
    return instance.release();
}

Value call_any(Node& self, Frame& frame) {
    auto& node = as<Call>(self);
    if (!safe_point()) [[unlikely]] return fail(self, frame);
    Owned const callee(evaluate(node.callee, frame));
    if (!callee) [[unlikely]] return empty;
    Value const target = callee.get();
    if (target.is_object()) [[likely]] {
        Shape* const shape = target.object()->shape;
        if (shape == &function_type.root) [[likely]] {
            auto& function = target.as<Function>();
            ScriptCode* const code = as_script_code(function.code);
            if (fits(function, code, node.arguments.count)) [[likely]]
                return call_function(self, frame, function, *code, empty, node.arguments);
        } else if (shape == &type_type.root) {
            auto& type = target.as<Type>();
            if ((node.type == &type && node.version == type.version) || remember_class(node, type))
                return instantiate(node, frame, type, *node.initialiser);
        } else if (shape == &native_function_type.root) {
            ArgumentRow row(node.arguments.count);
            if (!row) return fail(self, frame);
            if (!row.evaluate_all(node.arguments, frame)) return empty;
            frame.node = &self;
            return checked_native(native_function_type.slots.call(target, {row.values(), row.count(), nullptr}), self, frame);
        }
    }
    return call_general(self, frame, target, empty, node.arguments);
}

// --- obj.method(…)

struct MethodEntry {
    Shape* shape = nullptr;
    uint32_t version = 0;
    Value function;          // borrowed from the class: a Function or a method descriptor
};
struct MethodCall : Node {
    Operand object;
    Str* name;
    Row arguments;
    Node place;              // the span of `obj.method`, for errors of the look-up
    MethodEntry entries[2];
};

inline bool matches(MethodEntry const& entry, Value object) {
    return object.is_object() && object.object()->shape == entry.shape && entry.shape->version == entry.version;
}

// May the site remember what this class has under the name?
[[gnu::noinline]] void remember_method(MethodCall& node, Value object) {
    if (!object.is_object() || !context().specialise) return;
    Type& type = type_of(object);
    if (type.slots.get_attribute != object_type.slots.get_attribute) return;
    Shape& shape = *object.object()->shape;
    bool const is_inline = type.has(type_is_instance_layout) && !shape.is_dictionary;
    if (type.has(type_has_dict) && (!is_inline || shape.find(node.name) >= 0)) return;
    Value const found = lookup_in_type(type, node.name);
    if (!found || !(is_function(found) || is_exactly(found, method_descriptor_type))) return;
    node.entries[1] = node.entries[0];
    node.entries[0] = {&shape, shape.version, found};
}

// The function is found and takes the object first. `object` is owned.
inline Value call_unbound(MethodCall& node, Frame& frame, Value function_value, Value object) {
    if (function_value.object()->shape == &function_type.root) [[likely]] {
        auto& function = function_value.as<Function>();
        ScriptCode* const code = as_script_code(function.code);
        if (fits(function, code, node.arguments.count + 1)) [[likely]]
            return call_function(node, frame, function, *code, object, node.arguments);
    } else if (function_value.object()->shape == &method_descriptor_type.root) {
        auto& native = *function_value.as<NativeDescriptor>().native;
        Owned const self(object);
        ArgumentRow row(node.arguments.count);
        if (!row) return fail(node, frame);
        if (!row.evaluate_all(node.arguments, frame)) return empty;
        frame.node = &node;
        return checked_native(native.invoke(native, object, {row.values(), row.count(), nullptr}), node, frame);
    }
    return call_general(node, frame, function_value, object, node.arguments);
}

[[gnu::noinline]] Value call_method_uncached(MethodCall& node, Frame& frame, Value object) {
    Owned owned(object);
    frame.node = &node.place;
    Method const method = get_method(object, node.name);
    if (!method) return fail(node.place, frame);
    if (!method.is_unbound) {
        owned.reset();
        Value const target = method.callable.get();
        if (is_function(target)) {
            auto& function = target.as<Function>();
            ScriptCode* const code = as_script_code(function.code);
            if (fits(function, code, node.arguments.count)) return call_function(node, frame, function, *code, empty, node.arguments);
        }
        return call_general(node, frame, target, empty, node.arguments);
    }
    remember_method(node, object);
    return call_unbound(node, frame, method.callable.get(), owned.release());
}

template <class From>
Value call_method_node(Node& self, Frame& frame) {
    auto& node = as<MethodCall>(self);
    if (!safe_point()) [[unlikely]] return fail(self, frame);
    Value const taken = From::take(node.object, frame);
    if (taken.is_empty()) [[unlikely]] return empty;
    Value const object = From::own(taken);
    MethodEntry const* entry = &node.entries[0];
    if (matches(*entry, object) || matches(*++entry, object)) [[likely]] {
        // The class may lose the function while it runs.
        Owned const function = Owned::share(entry->function);
        return call_unbound(node, frame, function.get(), object);
    }
    return call_method_uncached(node, frame, object);
}

// --- keywords

struct KeywordCall : Node {
    Node* callee;
    Str* name;             // of a method; null: a plain call
    Row arguments;
    Tuple* keywords;
    Node place;
};
Value call_keywords(Node& self, Frame& frame) {
    auto& node = as<KeywordCall>(self);
    if (!safe_point()) [[unlikely]] return fail(self, frame);
    Owned callee(evaluate(node.callee, frame));
    if (!callee) return empty;
    ArgumentRow row(node.arguments.count + 1);
    if (!row) return fail(self, frame);
    Owned method_callable;
    Value target = callee.get();
    if (node.name) {
        frame.node = &node.place;
        Method method = get_method(callee.get(), node.name);
        if (!method) return fail(node.place, frame);
        if (method.is_unbound) row.push(callee.release());
        else callee.reset();
        method_callable = std::move(method.callable);
        target = method_callable.get();
    }
    if (!row.evaluate_all(node.arguments, frame)) return empty;
    return call_row(self, frame, target, row, node.keywords);
}

// --- stars

struct StarCall : Node {
    Node* callee;
    CallPart const* parts;
    uint32_t count;
};
std::string callee_text(Value callee) {
    std::string text;
    if (is_function(callee)) {
        if (Str* const name = as_str(callee.as<Function>().qualified_name)) {
            if (Str* const module = as_str(callee.as<Function>().module)) text = std::string(module->view()) + ".";
            return text + std::string(name->view()) + "()";
        }
    }
    Owned const name(get_attribute(callee, names::__qualname__));
    if (name && as_str(name.get())) return std::string(name.get().as<Str>().view()) + "()";
    clear_pending();
    return std::string(type_of(callee).name_text()) + " object";
}
bool add_star(List& positional, Value callee, Value iterable) {
    if (extend(positional, iterable)) return true;
    if (is_pending(type_error_type) && !type_of(iterable).slots.iterate && !type_of(iterable).slots.get_item) {
        clear_pending();
        return raise(type_error_type, "{} argument after * must be an iterable, not {}", callee_text(callee), type_of(iterable).name_text());
    }
    return false;
}
bool add_keyword(Dict& keywords, Value callee, Value name, Value value) {
    if (!as_str(name)) return raise(type_error_type, "keywords must be strings");
    auto const there = contains(keywords, name);
    if (!there) return false;
    if (*there)
        return raise(type_error_type, "{} got multiple values for keyword argument '{}'", callee_text(callee), name.as<Str>().view());
    return insert(keywords, name, value);
}
bool add_double_star(Dict& keywords, Value callee, Value mapping) {
    if (Dict* const dict = as_dict(mapping); dict && is_exactly(mapping, dict_type)) {
        uint32_t position = 0;
        while (DictEntry* const entry = next_entry(*dict, position)) {
            Owned const name = Owned::share(entry->key), value = Owned::share(entry->value);
            if (!add_keyword(keywords, callee, name.get(), value.get())) return false;
        }
        return true;
    }
    Owned const names_of_mapping(call_method(mapping, names::keys));
    if (!names_of_mapping) {
        if (!is_pending(attribute_error_type)) return false;
        clear_pending();
        return raise(type_error_type, "{} argument after ** must be a mapping, not {}", callee_text(callee), type_of(mapping).name_text());
    }
    return for_each(names_of_mapping.get(), [&](Value name) {
        Owned const value(get_item(mapping, name));
        return value && add_keyword(keywords, callee, name, value.get());
    });
}
Value call_stars(Node& self, Frame& frame) {
    auto& node = as<StarCall>(self);
    if (!safe_point()) [[unlikely]] return fail(self, frame);
    Owned const callee(evaluate(node.callee, frame));
    if (!callee) return empty;
    Ref<List> positional = make_list();
    Ref<Dict> keywords;
    for (uint32_t i = 0; i < node.count; ++i) {
        CallPart const& part = node.parts[i];
        Owned value(evaluate(part.value, frame));
        if (!value) return empty;
        if (part.kind == CallPart::keyword || part.kind == CallPart::double_star)
            if (!keywords) keywords = make_dict();
        frame.node = &self;
        bool done = false;
        switch (part.kind) {
            case CallPart::positional: done = append(*positional, value.release()); break;
            case CallPart::star: done = add_star(*positional, callee.get(), value.get()); break;
            case CallPart::keyword: done = add_keyword(*keywords, callee.get(), Value::of(part.name), value.get()); break;
            case CallPart::double_star: done = add_double_star(*keywords, callee.get(), value.get()); break;
        }
        if (!done) return fail(self, frame);
    }
    // Flattened: what was collected moves over into one row.
    uint32_t const named = keywords ? keywords->size() : 0;
    ArgumentRow row(static_cast<uint32_t>(positional->size) + named);
    if (!row) return fail(self, frame);
    for (Value const value : positional->view()) row.push(retain(value));
    positional = {};
    Ref<Tuple> keyword_names;
    if (named) {
        keyword_names = allocate_tuple(named);
        if (!keyword_names) return fail(self, frame);
        uint32_t position = 0, at = 0;
        while (DictEntry* const entry = next_entry(*keywords, position)) {
            keyword_names->items[at++] = retain(entry->key);
            row.push(retain(entry->value));
        }
        keywords = {};
    }
    return call_row(self, frame, callee.get(), row, keyword_names.get());
}

// --- super()

struct SuperCall : Node {
    Node* callee;
    Node* first_parameter;
    uint32_t slot;
};
Value call_super(Node& self, Frame& frame) {
    auto& node = as<SuperCall>(self);
    Owned const callee(evaluate(node.callee, frame));
    if (!callee) return empty;
    if (!(callee.get() == Value::of(&super_type))) return call_general(self, frame, callee.get(), empty, Row{});
    Value const cls = frame.slots[node.slot].as<Cell>().value;
    if (cls.is_empty()) {
        raise(runtime_error_type, "super(): empty __class__ cell");
        return fail(self, frame);
    }
    if (!node.first_parameter) {
        raise(runtime_error_type, "super(): no arguments");
        return fail(self, frame);
    }
    Owned const object(evaluate(node.first_parameter, frame));
    if (!object) {
        clear_pending();
        raise(runtime_error_type, "super(): arg[0] deleted");
        return fail(self, frame);
    }
    frame.node = &self;
    return checked(call(callee.get(), {cls, object.get()}), self, frame);
}

// super().name(…), with the function remembered for the class of the object.
struct SuperMethodCall : Node {
    SuperCall* super_node;
    Node* general;           // the same as an ordinary method call
    Str* name;
    Row arguments;
    Type* type = nullptr;    // of the object last seen …
    uint32_t version = 0;    // … at this version …
    Type* cls = nullptr;     // … above this class …
    Function* function = nullptr;  // … whose method this is; borrowed from a class of its MRO
};

[[gnu::noinline]] bool remember_super_method(SuperMethodCall& node, Type& type, Type& cls) {
    node.type = nullptr;
    if (!context().specialise) return false;
    auto at = std::find(type.mro.begin(), type.mro.end(), &cls);
    if (at == type.mro.end()) return false;
    while (++at != type.mro.end()) {
        Value const found = (*at)->dict ? get(*(*at)->dict, node.name) : empty;
        if (found.is_empty()) continue;
        if (!is_function(found)) return false;
        auto& function = found.as<Function>();
        if (!fits(function, as_script_code(function.code), node.arguments.count + 1)) return false;
        node.type = &type;
        node.version = type.version;
        node.cls = &cls;
        node.function = &function;
        return true;
    }
    return false;
}
Value call_super_method(Node& self, Frame& frame) {
    auto& node = as<SuperMethodCall>(self);
    SuperCall& super_node = *node.super_node;
    if (!safe_point()) [[unlikely]] return fail(self, frame);
    Value const cls = frame.slots[super_node.slot].as<Cell>().value;
    if (!super_node.first_parameter || !is_type(cls)) [[unlikely]] return evaluate(node.general, frame);
    Owned const callee(evaluate(super_node.callee, frame));
    if (!callee) [[unlikely]] return empty;
    if (!(callee.get() == Value::of(&super_type))) [[unlikely]] return evaluate(node.general, frame);
    Owned object(evaluate(super_node.first_parameter, frame));
    if (!object) [[unlikely]] {
        clear_pending();
        return evaluate(node.general, frame);
    }
    Type& type = type_of(object.get());
    bool const known = node.type == &type && node.version == type.version && node.cls == &cls.as<Type>();
    if (!known && !remember_super_method(node, type, cls.as<Type>())) return evaluate(node.general, frame);
    Ref<Function> const function = Ref<Function>::share(node.function);
    if (!fits(*function, as_script_code(function->code), node.arguments.count + 1)) [[unlikely]] return evaluate(node.general, frame);
    return call_function(self, frame, *function, *as_script_code(function->code), object.release(), node.arguments);
}

}  // namespace

bool is_super_call(Node const* node) { return node->execute == &call_super; }
Node* super_method_call(Maker& make, Span span, Node* super_node, Str* name, Row arguments, Span attribute_span) {
    auto* const node = make.make<SuperMethodCall>(span, &call_super_method);
    node->super_node = static_cast<SuperCall*>(super_node);
    node->name = name, node->arguments = arguments;
    node->general = method_call(make, span, super_node, name, arguments, attribute_span);
    return node;
}
Node* call_node(Maker& make, Span span, Node* callee, Row arguments) {
    auto* const node = make.make<Call>(span, &call_any);
    node->callee = callee, node->arguments = arguments;
    return node;
}
Node* method_call(Maker& make, Span span, Node* object, Str* name, Row arguments, Span attribute_span) {
    auto* const node = make.make<MethodCall>(span, object->source == Source::local ? &call_method_node<Local> : &call_method_node<Any>);
    node->object = make_operand(object);
    node->name = name, node->arguments = arguments;
    node->place.start = attribute_span.start, node->place.end = attribute_span.end;
    return node;
}
Node* call_with_keywords(Maker& make, Span span, Node* callee, Row arguments, Tuple* keywords) {
    return method_call_with_keywords(make, span, callee, nullptr, arguments, keywords, span);
}
Node* method_call_with_keywords(Maker& make, Span span, Node* object, Str* name, Row arguments, Tuple* keywords, Span attribute_span) {
    auto* const node = make.make<KeywordCall>(span, &call_keywords);
    node->callee = object, node->name = name, node->arguments = arguments, node->keywords = keywords;
    node->place.start = attribute_span.start, node->place.end = attribute_span.end;
    return node;
}
Node* call_with_stars(Maker& make, Span span, Node* callee, CallPart const* parts, uint32_t count) {
    auto* const node = make.make<StarCall>(span, &call_stars);
    node->callee = callee, node->parts = parts, node->count = count;
    return node;
}
Node* super_call(Maker& make, Span span, Node* callee, uint32_t class_cell_slot, Node* first_parameter) {
    auto* const node = make.make<SuperCall>(span, &call_super);
    node->callee = callee, node->slot = class_cell_slot, node->first_parameter = first_parameter;
    return node;
}

}  // namespace gossamer::nodes
