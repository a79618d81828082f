// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import org.zhongfu.intake.person.IdentityLimits.Searcher;
import org.zhongfu.platform.web.Caller;

/** The sender of a request that finds out something about ID numbers. */
public final class Searchers {

    private Searchers() {}

    /** The caller and the address the request came from. */
    public static Searcher of(Caller caller, HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return Searcher.of(caller, address == null ? null : address.hostAddress());
    }
}
