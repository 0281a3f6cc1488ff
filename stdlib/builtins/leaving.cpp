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
Value leave(Value, Value code) { return raise_with(system_exit_type, code); }
constexpr Native call_method_definition = method<&leave, "__call__(code=None)">();
Value call_quitter(Value self, Arguments const& arguments) {
    return call_method_definition.invoke(call_method_definition, self, arguments);
}

void define_quitter() {
    TypeDefinition quitter;
    quitter.name = "Quitter";
    quitter.module = "_sitebuiltins";
    quitter.layout = &layout;
    quitter.size = sizeof(Quitter);
    quitter.slots.repr = &repr;
    quitter.slots.call = &call_quitter;
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
