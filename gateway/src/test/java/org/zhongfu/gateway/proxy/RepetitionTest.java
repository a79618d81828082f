// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class RepetitionTest {

    private static final Throwable CLOSED = new HttpClosedException("Connection was closed");

    private final EmbeddedChannel connection = new EmbeddedChannel();
    private final WrittenBytes written = WrittenBytes.of(connection);

    private void write(String text) {
        connection.write(Unpooled.copiedBuffer(text, StandardCharsets.US_ASCII));
    }

    @Test
    void aWriteOfWhichNothingWasWrittenIsSentAgain() {
        assertThat(Repetition.isSafe(HttpMethod.POST, 0, CLOSED)).isTrue();
    }

    @Test
    void aWriteOfWhichAByteWasWrittenIsNot() {
        assertThat(Repetition.isSafe(HttpMethod.POST, 1, CLOSED)).isFalse();
    }

    @Test
    void aReadIsSentAgainInAnyCase() {
        assertThat(Repetition.isSafe(HttpMethod.GET, 1, CLOSED)).isTrue();
    }

    @Test
    void aWriteThatWasResetBeforeItsFirstByteIsSentAgain() {
        assertThat(Repetition.isSafe(HttpMethod.POST, 0, new StreamResetException(0)))
                .isTrue();
    }

    @Test
    void aRequestThatWasResetLaterIsNotSentAgain() {
        assertThat(Repetition.isSafe(HttpMethod.GET, 1, new StreamResetException(0)))
                .isFalse();
    }

    @Test
    void whatTookTooLongIsNotSentAgain() {
        assertThat(Repetition.isSafe(HttpMethod.GET, 0, new TimeoutException())).isFalse();
    }

    @Test
    void bytesWrittenToAnOpenConnectionCount() {
        write("POST");

        assertThat(written.count()).isEqualTo(4);
    }

    @Test
    void bytesWrittenToAClosedConnectionReachNobody() {
        connection.close();

        write("POST");

        assertThat(written.count()).isZero();
    }

    @Test
    void aConnectionKeepsItsCounter() {
        write("POST");

        assertThat(WrittenBytes.of(connection).count()).isEqualTo(4);
    }
}
