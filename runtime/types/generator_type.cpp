// generator, and what it shares with the other two kinds: methods and attributes.
#include <cstddef>

#include "runtime/binding/native.hpp"
#include "runtime/errors/exception.hpp"
#include "runtime/protocol/warn.hpp"
#include "runtime/types/classes.hpp"
#include "runtime/types/generator_parts.hpp"
#include "runtime/types/generic_alias.hpp"

namespace gossamer {

Type generator_type;

Value repr_of_generator(Value self) {
    Generator& generator = self.as<Generator>();
    return make_str(fmt::format("<{} object {} at {}>", type_of(generator).name_text(),
                                generator.qualified_name->view(), static_cast<void*>(&generator)))
        .release_value();
}

// --- methods

Value with_stop_iteration(Value item) {
    if (item || is_pending()) return item;
    Owned const stop = make_exception(stop_iteration_type, {});
    return stop ? Value(raise_instance(stop.get())) : empty;
}

Value generator_send_method(Value self, Value value) {
    return with_stop_iteration(generator_send(self.as<Generator>(), value));
}

Value generator_class_getitem(Value type, Value item) { return make_generic_alias(type, item); }

Value generator_close_method(Value self) { return close_generator(self.as<Generator>()); }

Value thrown_exception(Arguments const& given) {
    Value const type = given[0];
    Value const value = given.positional > 1 ? given[1] : empty;
    Value const traceback = given.positional > 2 ? given[2] : empty;
    if (traceback && !traceback.is_none() && !is_instance(traceback, traceback_type))
        return raise(type_error_type, "throw() third argument must be a traceback object");
    Owned exception;
    if (is_type(type) && type.as<Type>().has(type_is_exception)) {
        if (value && is_instance(value, type.as<Type>()))
            exception = Owned::share(value);
        else if (!value || value.is_none())
            exception = call(type);
        else if (Tuple* const arguments = as_tuple(value))
            exception = call(type, *arguments, nullptr);
        else
            exception = call(type, {value});
        if (exception && !as_exception(exception.get())) {
            std::string shown;
            if (append_repr(shown, type))
                raise(type_error_type, "calling {} should have returned an instance of BaseException, not {}", shown,
                      display_name(type_of(exception.get())));
            exception = {};
        }
        // What goes wrong on the way is thrown in instead.
        if (!exception) exception = take_pending();
    } else if (as_exception(type)) {
        if (value && !value.is_none())
            return raise(type_error_type, "instance exception may not have a separate value");
        exception = Owned::share(type);
    } else {
        return raise(type_error_type, "exceptions must be classes or instances deriving from BaseException, not {}",
                     display_name(type_of(type)));
    }
    if (!exception) return empty;
    bool const has_traceback = traceback && !traceback.is_none();
    if (has_traceback || !(type == exception.get())) {
        Exception& target = exception.get().as<Exception>();
        Ref<Traceback> fresh = has_traceback ? Ref<Traceback>::share(&traceback.as<Traceback>()) : Ref<Traceback>();
        Ref<Traceback> const old = Ref<Traceback>::adopt(move_out(target.traceback, fresh.release()));
    }
    return exception.release();
}

bool warn_about_signature(char const* method, Arguments const& arguments) {
    if (arguments.positional < 2) return true;
    return warn(deprecation_warning_type,
                "the (type, exc, tb) signature of {}() is deprecated, use the single-arg signature instead.", method);
}

bool check_thrown(Value self, char const* method, Arguments const& arguments) {
    if (arguments.keywords && arguments.keywords->size)
        return raise(type_error_type, "{}.{}() takes no keyword arguments", type_of(self).name_text(), method);
    if (!arguments.positional) return raise(type_error_type, "{} expected at least 1 argument, got 0", method);
    if (arguments.positional > 3)
        return raise(type_error_type, "{} expected at most 3 arguments, got {}", method, arguments.positional);
    return warn_about_signature(method, arguments);
}

Value generator_throw_method(Value self, Arguments const& arguments) {
    if (!check_thrown(self, "throw", arguments)) return empty;
    return with_stop_iteration(generator_throw(self.as<Generator>(), arguments));
}

// --- attributes

Value frame_of_generator(Value self) {
    Generator& generator = self.as<Generator>();
    Frame* const frame = generator.state == GeneratorState::finished ? nullptr : generator.frame;
    if (!frame) return none;
    FrameObject& object = ensure_frame_object(*frame);
    object.generator = &generator;
    return retain(Value::of(&object));
}

Value code_of_generator(Value self) {
    Generator& generator = self.as<Generator>();
    if (generator.function) return retain(Value::of(generator.function->code));
    return generator.delegate ? retain(generator.delegate) : none;
}

bool set_generator_name(Value self, Value value) {
    if (!value || !as_str(value)) return raise(type_error_type, "__name__ must be set to a string object");
    Ref<Str> const old = Ref<Str>::adopt(std::exchange(self.as<Generator>().name, &retain(value).as<Str>()));
    return true;
}

bool set_generator_qualified_name(Value self, Value value) {
    if (!value || !as_str(value)) return raise(type_error_type, "__qualname__ must be set to a string object");
    Ref<Str> const old = Ref<Str>::adopt(std::exchange(self.as<Generator>().qualified_name, &retain(value).as<Str>()));
    return true;
}

namespace {

constexpr Member generator_members[] = {
    {"__name__", [](Value self) { return retain(Value::of(self.as<Generator>().name)); }, set_generator_name,
     "name of the generator"},
    {"__qualname__", [](Value self) { return retain(Value::of(self.as<Generator>().qualified_name)); },
     set_generator_qualified_name, "qualified name of the generator"},
    {"gi_yieldfrom",
     [](Value self) {
         Generator& generator = self.as<Generator>();
         return generator.delegate && generator.state != GeneratorState::finished ? retain(generator.delegate) : none;
     },
     nullptr, "object being iterated by yield from, or None"},
    {"gi_running", [](Value self) { return Value::boolean(self.as<Generator>().state == GeneratorState::running); }},
    {"gi_suspended",
     [](Value self) { return Value::boolean(self.as<Generator>().state == GeneratorState::suspended); }},
    {"gi_frame", frame_of_generator},
    {"gi_code", code_of_generator},
};

constexpr Native generator_methods[] = {
    method<&generator_send_method, "send(object, /)">(
        "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration."),
    method<&generator_throw_method, "throw(typ, val=None, tb=None, /)">(
        "throw(value)\nthrow(type[,value[,tb]])\n\nRaise exception in generator, return next yielded value or raise\n"
        "StopIteration.\nthe (type, val, tb) signature is deprecated, \nand may be removed in a future version of "
        "Python."),
    method<&generator_close_method, "close()">("close() -> raise GeneratorExit inside generator."),
    class_method<&generator_class_getitem, "__class_getitem__(object, /)">("See PEP 585"),
};

}  // namespace

void define_generator_type() {
    define_type(generator_type, {
                                    .name = "generator",
                                    .layout = &generator_layout,
                                    .size = sizeof(Generator),
                                    .record_offset = offsetof(Generator, record),
                                    .flags = type_has_weakrefs,
                                    .slots = {.repr = repr_of_generator,
                                              .finalise = generator_finalise,
                                              .iterate = [](Value self) { return retain(self); },
                                              .next = generator_next},
                                    .methods = generator_methods,
                                    .members = generator_members,
                                });
}

}  // namespace gossamer
