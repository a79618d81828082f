// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * The addresses of one service, used round robin. An address that refused a connection is left out for a while; if all are
 * left out, all are tried, so that a service that is available again is found with the first request.
 */
final class Upstreams {

    private final List<Address> addresses;
    private final long restNanos;
    private final LongSupplier nanoTime;
    private final AtomicInteger turn = new AtomicInteger();

    Upstreams(List<URI> uris, Duration rest, LongSupplier nanoTime) {
        if (uris.isEmpty()) {
            throw new IllegalArgumentException("a service needs at least one address");
        }
        this.addresses = uris.stream().map(Address::of).toList();
        this.restNanos = rest.toNanos();
        this.nanoTime = nanoTime;
        long now = nanoTime.getAsLong();
        addresses.forEach(address -> address.restsUntil.set(now));
    }

    /** The addresses worth trying for the next request, best first. */
    List<Address> roundRobin() {
        long now = nanoTime.getAsLong();
        int first = Math.floorMod(turn.getAndIncrement(), addresses.size());
        List<Address> awake = new ArrayList<>(addresses.size());
        List<Address> all = new ArrayList<>(addresses.size());
        for (int step = 0; step < addresses.size(); step++) {
            Address address = addresses.get((first + step) % addresses.size());
            all.add(address);
            if (address.restsUntil.get() - now <= 0) {
                awake.add(address);
            }
        }
        return awake.isEmpty() ? all : awake;
    }

    /** An address has refused a connection; true when it answered before: its outage begins. */
    boolean refused(Address address) {
        address.restsUntil.set(nanoTime.getAsLong() + restNanos);
        return !address.isOut.getAndSet(true);
    }

    /** An address has accepted a connection; true when it refused the one before: its outage ends. */
    boolean markReachable(Address address) {
        address.restsUntil.set(nanoTime.getAsLong());
        return address.isOut.getAndSet(false);
    }

    /** One replica of a service. */
    static final class Address {
        final String host;
        final int port;
        final boolean tls;
        private final AtomicLong restsUntil = new AtomicLong();
        private final AtomicBoolean isOut = new AtomicBoolean();

        private Address(String host, int port, boolean tls) {
            this.host = host;
            this.port = port;
            this.tls = tls;
        }

        static Address of(URI uri) {
            boolean tls = "https".equals(uri.getScheme());
            boolean known = tls || "http".equals(uri.getScheme());
            String path = uri.getRawPath();
            if (!known || uri.getHost() == null || !(path == null || path.isEmpty() || path.equals("/"))) {
                throw new IllegalArgumentException("an upstream is http(s)://host:port without a path, not " + uri);
            }
            int standardPort = tls ? 443 : 80;
            return new Address(uri.getHost(), uri.getPort() < 0 ? standardPort : uri.getPort(), tls);
        }

        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
