#include "runtime/weak/registry.hpp"

#include "runtime/types/function.hpp"
#include "runtime/weak/finalize.hpp"

namespace gossamer {

WeakRegistry& weak_registry() {
    if (!context().weak) context().weak = new WeakRegistry;
    return *context().weak;
}

void destroy_weak_registry() {
    WeakRegistry* const registry = context().weak;
    if (!registry) return;
    registry->is_shut_down = true;
    while (Finalizer* const finalizer = registry->newest) {
        registry->newest = finalizer->older;
        if (finalizer->older) finalizer->older->newer = nullptr;
        finalizer->older = nullptr;
        release(finalizer);
    }
    registry->oldest = nullptr;
    auto const handlers = std::move(registry->handlers);
    registry->handlers.clear();
    if (registry->module) release(std::exchange(registry->module, nullptr));
    delete std::exchange(context().weak, nullptr);
}

}  // namespace gossamer
