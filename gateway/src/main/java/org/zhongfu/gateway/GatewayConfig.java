// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The configuration of the gateway. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** The addresses of each service of the route table; several are used in turn. */
    Map<String, List<URI>> upstreams();

    /**
     * Names under which the gateway is called, without port; a request for another host is refused. Documents of the
     * sign-in service contain the name that was called.
     */
    @WithDefault("localhost,127.0.0.1,[::1]")
    Set<String> hosts();

    /** How long a service may take until its answer begins, and a client until its body is complete. */
    @WithDefault("PT30S")
    Duration timeout();

    /** How long a connection attempt to a service may take. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /**
     * How long a connection without a request is kept. Shorter than services keep theirs (`quarkus.http.idle-timeout`, 30
     * minutes), so that no service closes a connection which the gateway is about to use.
     */
    @WithDefault("PT15S")
    Duration keepIdle();

    /** How long an answer that has begun may be silent; event streams send a comment now and then. */
    @WithDefault("PT5M")
    Duration silence();

    /** How long an address that refused a connection is left out. */
    @WithDefault("PT5S")
    Duration restAfterRefusal();

    /** Connections to one address of a service. */
    @WithDefault("256")
    int connectionsPerUpstream();

    /** Requests that may wait for such a connection. */
    @WithDefault("1024")
    int waitingPerUpstream();

    /** The largest body of a request. */
    @WithDefault("1M")
    MemorySize maxBody();

    /** The longest request target. */
    @WithDefault("8192")
    int maxTarget();

    /** The most header fields of a request. */
    @WithDefault("100")
    int maxHeaders();

    /** The most characters of all header fields of a request. */
    @WithDefault("16384")
    int maxHeaderSize();

    /** What a signed-in caller may ask; counted by the subject of the token. */
    Rate authenticated();

    /** What a caller without a token may ask; counted by address. */
    Rate anonymous();

    /** How often passwords, codes and refresh tokens may be sent to the sign-in service; counted by address. */
    Rate signIn();

    /** How many callers are counted at the same time; beyond, those not seen for longest are forgotten. */
    @WithDefault("100000")
    int maxClients();

    /** Which web pages of other origins may call the API. */
    Cors cors();

    /** A rate with a burst. */
    interface Rate {

        /** Requests per second over a longer time. */
        long perSecond();

        /** Requests that are accepted in a burst after a quiet time. */
        long burst();
    }

    /** Cross-origin access. */
    interface Cors {

        /** Exact origins, such as https://dashboard.example.org. */
        Optional<List<String>> origins();
    }
}
