// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import org.zhongfu.intake.application.ProgressCaller;
import org.zhongfu.platform.web.Caller;

/** Who shows receipt number and query code, by the request. */
final class Askers {

    private Askers() {}

    static ProgressCaller of(Caller caller, HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return ProgressCaller.of(caller, address == null ? null : address.hostAddress());
    }
}
