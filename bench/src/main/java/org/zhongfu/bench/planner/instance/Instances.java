// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.instance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhongfu.bench.BenchFailedException;

/** Finds and reads published instances. */
public final class Instances {

    private static final List<String> COLLECTIONS = List.of("mankowska", "uhhc");

    private Instances() {}

    /**
     * Reads an instance of either format.
     *
     * @throws BenchFailedException when the file does not exist or is not an instance
     */
    public static Instance read(Path file) {
        JsonNode root = JsonFiles.read(file);
        try {
            return root.has("metadata")
                    ? UhhcReader.read(JsonFiles.name(file), root)
                    : MankowskaReader.read(JsonFiles.name(file), root);
        } catch (IllegalArgumentException e) {
            throw new BenchFailedException(file + " is not an instance: " + e.getMessage());
        }
    }

    /** The folders of the collections: those with the known names, otherwise the folder itself. */
    public static List<Path> collections(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new BenchFailedException("there is no folder " + folder);
        }
        List<Path> known = COLLECTIONS.stream()
                .map(folder::resolve)
                .filter(Files::isDirectory)
                .toList();
        return known.isEmpty() ? List.of(folder) : known;
    }

    /** The files of instances in a folder: of its collections and their {@code instances} folders, in order. */
    public static List<Path> files(Path folder) {
        List<Path> files = new ArrayList<>();
        for (Path collection : collections(folder)) {
            Path instances = collection.resolve("instances");
            files.addAll(jsonFiles(Files.isDirectory(instances) ? instances : collection).stream()
                    .filter(file -> !file.getFileName().toString().startsWith("sol"))
                    .toList());
        }
        if (files.isEmpty()) {
            throw new BenchFailedException("there are no instances (*.json, *.json.gz) in " + folder);
        }
        return files;
    }

    /** The JSON files directly in a folder, in order. */
    public static List<Path> jsonFiles(Path folder) {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(JsonFiles::isOne).sorted().toList();
        } catch (IOException e) {
            throw new BenchFailedException(folder + " cannot be read: " + e.getMessage());
        }
    }
}
