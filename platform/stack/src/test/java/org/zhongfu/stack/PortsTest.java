// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aPortInUseIsNotFree() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
            assertThat(Ports.answers(socket.getLocalPort())).isTrue();
        }
    }

    @Test
    void anUnusedPortIsFree() {
        int port = Ports.free();

        assertThat(Ports.isFree(port)).isTrue();
        assertThat(Ports.answers(port)).isFalse();
    }
}
