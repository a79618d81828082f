// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.TestTokens;

/**
 * A request that is refused before its body was read: the gateway sends the rest and uses the connection again. The next request on it
 * must be answered, or the refusal must say that the connection closes.
 */
@QuarkusTest
class KeptConnectionQuarkusTest {

    private static final int LARGE = 150_000;
    private static final int TOO_LARGE = 2_000_000;
    private static final int FIRST_PIECE = 10_000;
    private static final int EARLY_MILLIS = 300;
    private static final int SOON_MILLIS = 10_000;
    private static final String PERSONS = "/api/v1/persons";

    static Stream<Arguments> refusals() {
        String officer = IntakeApi.OFFICER.token();
        String worker = TestTokens.as("social-worker").area("652301").token();
        return Stream.of(
                Arguments.of("a token that is none", 401, PERSONS, "Bearer rubbish", LARGE),
                Arguments.of("another role", 403, PERSONS, worker, LARGE),
                Arguments.of("a body with a fault", 400, PERSONS, officer, LARGE),
                Arguments.of("a path that leads nowhere", 404, "/api/v1/nothing", officer, LARGE),
                Arguments.of("a body that is too large", 413, PERSONS, officer, TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void theNextRequestOnTheConnectionIsAnswered(String name, int status, String path, String token, int length)
            throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            InputStream answers = new BufferedInputStream(socket.getInputStream());
            OutputStream requests = socket.getOutputStream();
            byte[] body = ("{\"name\":\"" + "x".repeat(length) + "\"}").getBytes(StandardCharsets.US_ASCII);
            requests.write(head("POST", path, token, "Content-Length: " + body.length + "\r\n"));
            requests.write(body, 0, FIRST_PIECE);
            requests.flush();
            waitForAnEarlyAnswer(socket, answers);
            requests.write(body, FIRST_PIECE, body.length - FIRST_PIECE);
            requests.flush();
            Answer refusal = Answer.read(answers);

            assertThat(refusal.status()).isEqualTo(status);
            if (!refusal.closes()) {
                requests.write(head("GET", PERSONS + "?limit=1", IntakeApi.OFFICER.token(), ""));
                requests.flush();
                assertThat(Answer.read(answers).status()).isEqualTo(200);
            }
        }
    }

    /** A refusal may come while the rest of the body is still to be sent. */
    private static void waitForAnEarlyAnswer(Socket socket, InputStream answers) throws IOException {
        socket.setSoTimeout(EARLY_MILLIS);
        answers.mark(1);
        try {
            if (answers.read() >= 0) {
                answers.reset();
            }
        } catch (SocketTimeoutException notYet) {
            answers.reset();
        }
        socket.setSoTimeout(SOON_MILLIS);
    }

    private static byte[] head(String method, String path, String token, String more) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: " + token
                        + "\r\nContent-Type: application/json\r\nAccept: application/json\r\n" + more + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * One answer on a connection.
     *
     * @param closes true when the connection is not used again
     */
    private record Answer(int status, boolean closes) {

        static Answer read(InputStream in) throws IOException {
            int status = Integer.parseInt(line(in).split(" ", 3)[1]);
            int length = 0;
            boolean isChunked = false;
            boolean closes = false;
            for (String header = line(in); !header.isEmpty(); header = line(in)) {
                String lower = header.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:")) {
                    length = Integer.parseInt(
                            lower.substring("content-length:".length()).strip());
                }
                isChunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
                closes |= lower.startsWith("connection:") && lower.contains("close");
            }
            if (isChunked) {
                int chunk;
                do {
                    chunk = Integer.parseInt(line(in), 16);
                    in.skipNBytes(chunk + 2L);
                } while (chunk > 0);
            } else {
                in.skipNBytes(length);
            }
            return new Answer(status, closes);
        }

        private static String line(InputStream in) throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("the connection ended: " + line);
                }
                line.append((char) next);
            }
            return line.toString().strip();
        }
    }
}
