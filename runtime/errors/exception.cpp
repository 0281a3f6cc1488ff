#include "runtime/errors/exception.hpp"

#include "runtime/errors/frame.hpp"
#include "runtime/heap/heap.hpp"

namespace gossamer {

namespace {

void visit_exception(Object& object, Visitor& visitor) {
    auto& exception = static_cast<Exception&>(object);
    visitor.visit_row(exception.fields, std::size(exception.fields));
    visitor.visit(exception.args);
    visitor.visit(exception.traceback);
    visitor.visit(exception.cause);
    visitor.visit(exception.context_exception);
}

void name_edges_of_exception(Object& object, EdgeNamer& namer) {
    auto& exception = static_cast<Exception&>(object);
    for (Value const field : exception.fields) namer.part("a field", field);
    namer.attribute("args", exception.args);
    namer.attribute("__traceback__", exception.traceback);
    namer.attribute("__cause__", exception.cause);
    namer.attribute("__context__", exception.context_exception);
}

void destroy_exception(Object& object) {
    auto& exception = static_cast<Exception&>(object);
    for (Value& field : exception.fields) store(field, empty);
    if (exception.args) release(std::exchange(exception.args, nullptr));
    if (exception.traceback) release(std::exchange(exception.traceback, nullptr));
    store(exception.cause, empty);
    store(exception.context_exception, empty);
}

// repr() without the protocol layer above: every type has the slot.
bool append_repr_of(std::string& text, Value value) {
    Owned const repr = type_of(value).slots.repr(value);
    if (!repr) return false;
    if (Str* const str = as_str(repr)) text += str->view();
    return true;
}

bool is_exception_class(Value value) { return is_type(value) && value.as<Type>().has(type_is_exception); }

// A class is called; an instance is itself. Empty: an exception is pending.
Value instantiate(Value type) {
    Owned result = type_of(type).slots.call(type, {});
    if (!result) return empty;
    if (as_exception(result)) return result.release();
    std::string text = "calling ";
    if (!append_repr_of(text, type)) return empty;
    text += " should have returned an instance of BaseException, not ";
    if (!append_repr_of(text, Value::of(&type_of(result.get())))) return empty;
    return raise_text(type_error_type, text);
}

}  // namespace

Layout const exception_layout = {
    .name = "exception",
    .visit = visit_exception,
    .destroy = destroy_exception,
    .size = [](Object const&) { return sizeof(Exception); },
    .name_edges = name_edges_of_exception,
};

Exception* allocate_exception(Type& type, std::span<Value const> args) {
    Ref<Tuple> tuple = make_tuple(args);
    auto* const exception =
        static_cast<Exception*>(heap().allocate(sizeof(Exception), &type.root, Contents::references));
    exception->record = nullptr;
    exception->args = tuple.release();
    exception->cause = exception->context_exception = exception->notes_placeholder = empty;
    exception->traceback = nullptr;
    exception->suppress_context = false;
    for (Value& field : exception->fields) field = empty;
    return exception;
}

Value make_exception(Type& type, std::initializer_list<Value> args) {
    if (type.slots.initialise == &initialise_exception && !type.is_heap())
        return Value::of(allocate_exception(type, {args.begin(), args.size()}));
    Arguments const arguments{args.begin(), static_cast<uint32_t>(args.size()), nullptr};
    return type_of(static_cast<Object&>(type)).slots.call(Value::of(&type), arguments);
}

Raised raise_statement(Value raised, Value cause, bool has_cause) {
    Owned exception;
    if (is_exception_class(raised))
        exception = instantiate(raised);
    else if (as_exception(raised))
        exception = Owned::share(raised);
    else
        return raise_text(type_error_type, "exceptions must derive from BaseException");
    if (!exception) return {};
    if (has_cause) {
        Owned fixed;
        if (is_exception_class(cause)) {
            fixed = instantiate(cause);
            if (!fixed) return {};
        } else if (as_exception(cause))
            fixed = Owned::share(cause);
        else if (!cause.is_none())
            return raise_text(type_error_type, "exception causes must derive from BaseException");
        auto& object = exception.get().as<Exception>();
        object.suppress_context = true;
        store(object.cause, fixed.release());
    }
    return raise_instance(exception);
}

}  // namespace gossamer
