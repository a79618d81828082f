// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.zhongfu.bench.BenchFailedException;

/** Reads JSON from a file, compressed or not. */
final class JsonFiles {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> ENDINGS = List.of(".json", ".json.gz");

    private JsonFiles() {}

    static boolean isOne(Path file) {
        return ENDINGS.stream().anyMatch(file.getFileName().toString()::endsWith);
    }

    /** The name of the file without its ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.json(\\.gz)?$", "");
    }

    static JsonNode read(Path file) {
        try (InputStream in = open(file)) {
            return JSON.readTree(in);
        } catch (NoSuchFileException e) {
            throw new BenchFailedException("there is no file " + file);
        } catch (JacksonException e) {
            throw new BenchFailedException(file + " is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new BenchFailedException(file + " cannot be read: " + e.getMessage());
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        if (!file.toString().endsWith(".gz")) {
            return in;
        }
        try {
            return new GZIPInputStream(in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
