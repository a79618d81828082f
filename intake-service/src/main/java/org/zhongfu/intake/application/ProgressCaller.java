// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.ClientNetwork;

/**
 * Who asks for a progress, as far as it is known: the subject of the token, without a token the address.
 *
 * @param key text that is the same for all requests of the caller
 * @param network text that is the same for all requests from the address, whoever sends them
 */
public record ProgressCaller(String key, String network) {

    /**
     * The caller of a request.
     *
     * @param address address from which the gateway was called, an IPv4 or IPv6 literal; null when it is not known
     */
    public static ProgressCaller of(Caller caller, @Nullable String address) {
        String network = "address " + ClientNetwork.of(address);
        return new ProgressCaller(caller.anonymous() ? network : "subject " + caller.subject(), network);
    }

    /** Without the address: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ProgressCaller[]";
    }
}
