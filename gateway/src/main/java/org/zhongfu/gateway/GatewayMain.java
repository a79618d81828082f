// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the gateway. */
@QuarkusMain
public final class GatewayMain {

    private GatewayMain() {}

    /**
     * Before anything else, takes the framework's own check of targets out of the way: it is weaker than
     * {@link org.zhongfu.gateway.edge.RequestTarget} and answers, say, an unencoded Chinese query with an empty 400, where
     * ours says what to do. It is read once, when the HTTP server's classes are loaded.
     */
    public static void main(String[] arguments) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
