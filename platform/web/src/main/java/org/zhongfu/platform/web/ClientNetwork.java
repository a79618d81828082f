// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The network a request came from, as the key of a limit. */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {}

    /**
     * An IPv4 address, or the /64 of an IPv6 address, which one customer usually has whole.
     *
     * @param address an IPv4 or IPv6 literal; null when it is not known
     */
    public static String of(@Nullable String address) {
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
}
