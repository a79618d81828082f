// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.application;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.zhongfu.platform.web.Caller;

/**
 * Who asks for a progress, as far as it is known: the subject of the token, without a token the address.
 *
 * @param key text that is the same for all requests of the caller
 */
public record ProgressCaller(String key) {

    private static final int NETWORK_BYTES = 8;

    /**
     * The caller of a request.
     *
     * @param address address from which the gateway was called, an IPv4 or IPv6 literal; null when it is not known
     */
    public static ProgressCaller of(Caller caller, @Nullable String address) {
        return new ProgressCaller(caller.anonymous() ? "address " + network(address) : "subject " + caller.subject());
    }

    /** An IPv4 address, or the /64 of an IPv6 address, which one customer usually has whole. */
    private static String network(@Nullable String address) {
        if (address == null) {
            return "unknown";
        }
        try {
            int zone = address.indexOf('%');
            InetAddress parsed = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException notALiteral) {
            return address;
        }
    }

    /** Without the address: logs must not contain personal data. */
    @Override
    public String toString() {
        return "ProgressCaller[]";
    }
}
