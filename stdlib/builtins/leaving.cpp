#include "stdlib/builtins/leaving.hpp"

#include "runtime/binding/native.hpp"
#include "runtime/heap/heap.hpp"
#include "runtime/runtime.hpp"

namespace gossamer {

namespace {

struct Quitter : Object {
    Str* name;  // interned
};
Type quitter_type;
Layout const layout = {
    .name = "Quitter", .visit = nullptr, .destroy = nullptr, .size = [](Object const&) { return sizeof(Quitter); }};

Value repr(Value self) {
    return make_str(fmt::format("Use {}() or Ctrl-D (i.e. EOF) to exit", self.as<Quitter>().name->view()))
        .release_value();
}
// Standard input is closed first, so that nothing waits for more of it.
Value leave(Value, Value code) {
    Value const sys = get(*context().modules, intern("sys"));
    Owned const input(sys ? get_attribute(sys, intern("stdin")) : empty);
    if (!input || !Owned(call_method(input.get(), intern("close")))) clear_pending();
    return raise_with(system_exit_type, code);
}
constexpr Native methods[] = {method<&leave, "__call__(code=None)">()};
Value call_quitter(Value self, Arguments const& arguments) { return methods[0].invoke(methods[0], self, arguments); }

void define_quitter() {
    TypeDefinition quitter;
    quitter.name = "Quitter";
    quitter.module = "_sitebuiltins";
    quitter.layout = &layout;
    quitter.size = sizeof(Quitter);
    quitter.slots.repr = &repr;
    quitter.slots.call = &call_quitter;
    quitter.methods = methods;
    define_type(quitter_type, quitter);
}

}  // namespace

void add_leaving_words(Dict& builtins) {
    for (char const* word : {"exit", "quit"}) {
        auto* const object =
            static_cast<Quitter*>(heap().allocate(sizeof(Quitter), &quitter_type.root, Contents::leaf));
        object->name = intern(word);
        Owned const owned(Value::of(object));
        put(builtins, object->name, owned.get());
    }
}

FurtherTypes const types{define_quitter};

}  // namespace gossamer
