// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names under which the gateway is called. */
final class AllowedHosts {

    private static final Pattern PORT = Pattern.compile(":[0-9]*$");

    private final Set<String> names;

    AllowedHosts(Collection<String> names) {
        this.names = names.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * True for one of the names, in any case and with any port.
     *
     * @param host the Host header field
     */
    boolean contains(String host) {
        return names.contains(PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT));
    }
}
