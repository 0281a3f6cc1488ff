// BaseException: what all exceptions have.
#include "runtime/errors/frame.hpp"
#include "runtime/types/exception_types.hpp"
#include "runtime/types/list.hpp"

namespace gossamer {

Type base_exception_type;

Value make_base_exception(Type& type, Arguments const& arguments) {
    Ref<Tuple> args = make_tuple({arguments.values, arguments.positional});
    auto* const exception = allocate_instance<Exception>(type);
    if (!exception) return empty;
    exception->args = args.release();
    exception->cause = exception->context_exception = exception->notes_placeholder = empty;
    exception->traceback = nullptr;
    exception->suppress_context = false;
    for (Value& field : exception->fields) field = empty;
    return Value::of(exception);
}

bool reject_keywords(Value self, Arguments const& arguments) {
    if (!arguments.keywords || arguments.keywords->size == 0) return true;
    return raise(type_error_type, "{}() takes no keyword arguments", type_of(self).name_text());
}

bool initialise_exception(Value self, Arguments const& arguments) {
    if (!reject_keywords(self, arguments)) return false;
    Tuple* const old =
        std::exchange(self.as<Exception>().args, make_tuple({arguments.values, arguments.positional}).release());
    if (old) release(old);
    return true;
}

Value base_exception_str(Value self) {
    Ref<Tuple> const args = Ref<Tuple>::share(self.as<Exception>().args);
    if (args->size == 0) return Value::of(intern(""));
    return args->size == 1 ? to_str(args->items[0]) : to_str(args.value());
}

namespace {

Value repr(Value self) {
    Ref<Tuple> const args = Ref<Tuple>::share(self.as<Exception>().args);
    std::string text = type_of(self).name_text();
    if (size_t const dot = text.rfind('.'); dot != std::string::npos) text.erase(0, dot + 1);
    if (args->size != 1) {
        if (!append_repr(text, args.value())) return empty;
        return make_str(text).release_value();
    }
    text += '(';
    if (!append_repr(text, args->items[0])) return empty;
    text += ')';
    return make_str(text).release_value();
}

Value get_args(Value self) { return retain(Value::of(self.as<Exception>().args)); }

bool set_args(Value self, Value value) {
    if (!value) return raise(type_error_type, "args may not be deleted");
    Ref<Tuple> args = TRY(to_tuple(value));
    Tuple* const old = std::exchange(self.as<Exception>().args, args.release());
    release(old);
    return true;
}

Value get_traceback(Value self) {
    Traceback* const traceback = self.as<Exception>().traceback;
    return traceback ? retain(Value::of(traceback)) : none;
}

bool set_traceback(Value self, Value value) {
    if (!value) return raise(type_error_type, "__traceback__ may not be deleted");
    if (!value.is_none() && !is_exactly(value, traceback_type))
        return raise(type_error_type, "__traceback__ must be a traceback or None");
    Traceback* const fresh = value.is_none() ? nullptr : &retain(value).as<Traceback>();
    Traceback* const old = std::exchange(self.as<Exception>().traceback, fresh);
    if (old) release(old);
    return true;
}

Value get_context(Value self) {
    Value const value = self.as<Exception>().context_exception;
    return value ? retain(value) : none;
}

bool set_context(Value self, Value value) {
    if (!value) return raise(type_error_type, "__context__ may not be deleted");
    if (!value.is_none() && !as_exception(value))
        return raise(type_error_type, "exception context must be None or derive from BaseException");
    store(self.as<Exception>().context_exception, value.is_none() ? empty : retain(value));
    return true;
}

Value get_cause(Value self) {
    Value const value = self.as<Exception>().cause;
    return value ? retain(value) : none;
}

bool set_cause(Value self, Value value) {
    if (!value) return raise(type_error_type, "__cause__ may not be deleted");
    if (!value.is_none() && !as_exception(value))
        return raise(type_error_type, "exception cause must be None or derive from BaseException");
    self.as<Exception>().suppress_context = true;
    store(self.as<Exception>().cause, value.is_none() ? empty : retain(value));
    return true;
}

Value get_suppress_context(Value self) { return Value::boolean(self.as<Exception>().suppress_context); }

bool set_suppress_context(Value self, Value value) {
    if (!value) return raise(type_error_type, "can't delete numeric/char attribute");
    if (!value.is_boolean()) return raise(type_error_type, "attribute value type must be bool");
    self.as<Exception>().suppress_context = value == true_value;
    return true;
}

Value with_traceback(Value self, Value traceback) {
    if (!set_traceback(self, traceback)) return empty;
    return retain(self);
}

bool add_note(Value self, Value note) {
    if (!as_str(note)) return raise(type_error_type, "note must be a str, not '{}'", type_of(note).name_text());
    auto found = find_attribute(self, names::__notes__);
    if (!found) return false;
    Owned notes = *found;
    if (!notes) {
        notes = make_list().release_value();
        if (!set_attribute(self, names::__notes__, notes)) return false;
    } else if (!as_list(notes))
        return raise(type_error_type, "Cannot add note: __notes__ is not a list");
    return append(notes.get().as<List>(), retain(note));
}

Value reduce(Value self) {
    Dict* const dict = instance_dict(self);
    Value const type = Value::of(&type_of(self));
    Value const args = Value::of(self.as<Exception>().args);
    if (dict && dict->size()) return make_tuple({type, args, Value::of(dict)}).release_value();
    return make_tuple({type, args}).release_value();
}

bool set_state(Value self, Value state) {
    if (state.is_none()) return true;
    Dict* const dict = as_dict(state);
    if (!dict) return raise(type_error_type, "state is not a dictionary");
    Ref<Dict> const held = Ref<Dict>::share(dict);
    uint32_t position = 0;
    while (DictEntry* const entry = next_entry(*held, position)) {
        Owned const key = Owned::share(entry->key), value = Owned::share(entry->value);
        Str* const name = as_str(key);
        if (!name) return raise(type_error_type, "attribute name must be string, not '{}'", type_of(key).name_text());
        if (!set_attribute(self, name, value)) return false;
    }
    return true;
}

constexpr Native methods[] = {
    method<&with_traceback, "with_traceback(object, /)">("Set self.__traceback__ to tb and return self."),
    method<&add_note, "add_note(object, /)">("Add a note to the exception"),
    method<&reduce, "__reduce__()">("Helper for pickle."),
    method<&set_state, "__setstate__(object, /)">(),
};

constexpr Member members[] = {
    {"args", get_args, set_args},
    {"__traceback__", get_traceback, set_traceback},
    {"__context__", get_context, set_context, "exception context"},
    {"__cause__", get_cause, set_cause, "exception cause"},
    {"__suppress_context__", get_suppress_context, set_suppress_context},
};

}  // namespace

void define_base_exception() {
    TypeDefinition definition;
    definition.name = "BaseException";
    definition.doc = "Common base class for all exceptions";
    definition.layout = &exception_layout;
    definition.size = sizeof(Exception);
    definition.record_offset = offsetof(Exception, record);
    definition.flags = type_is_exception | type_has_dict | type_is_subclassable;
    definition.slots.repr = repr;
    definition.slots.str = base_exception_str;
    definition.slots.make = make_base_exception;
    definition.slots.initialise = initialise_exception;
    definition.methods = methods;
    definition.members = members;
    define_type(base_exception_type, definition);
}

}  // namespace gossamer
