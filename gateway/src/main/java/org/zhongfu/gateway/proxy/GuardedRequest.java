// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.vertx.core.http.HttpClientRequest;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * A request to a service whose reset ends no other request. The proxy resets a request when its caller has gone. Vert.x 4.5 then closes
 * the connection of the request even when the answer had ended and the connection serves another request, which would fail
 * (eclipse-vertx/vert.x issue 6294).
 */
final class GuardedRequest implements InvocationHandler {

    private final HttpClientRequest request;
    private final ConnectionUse.Use use;

    private GuardedRequest(HttpClientRequest request, ConnectionUse.Use use) {
        this.request = request;
        this.use = use;
    }

    /**
     * The request, guarded.
     *
     * @param use in which the connection of the request serves it
     */
    static HttpClientRequest of(HttpClientRequest request, ConnectionUse.Use use) {
        return (HttpClientRequest) Proxy.newProxyInstance(
                GuardedRequest.class.getClassLoader(),
                new Class<?>[] {HttpClientRequest.class},
                new GuardedRequest(request, use));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getName().equals("reset")) {
            use.whileServing(() -> reset(method, arguments));
            return true;
        }
        Object result = call(method, arguments);
        return result == request ? proxy : result;
    }

    private void reset(Method method, @Nullable Object @Nullable [] arguments) {
        try {
            call(method, arguments);
        } catch (Throwable failure) {
            throw new IllegalStateException("a request to a service could not be reset", failure);
        }
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(request, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
