// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.javadoc;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/**
 * Writes the Javadoc of every record, enum and resource class into {@code META-INF/javadoc/<class>}, one line for each
 * text: key, tab, text. Class files have no comments, and the API description is made of class files.
 *
 * <p>Keys: {@code type}, {@code param.<component>}, {@code constant.<NAME>} and {@code method.<name>.<parameter>}.
 */
public final class JavadocProcessor extends AbstractProcessor {

    private static final String FOLDER = "META-INF/javadoc/";
    private static final String RESOURCE_ANNOTATION = "jakarta.ws.rs.Path";

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements()).forEach(this::keepWithNested);
        return false;
    }

    private void keepWithNested(TypeElement type) {
        Map<String, String> texts = textsOf(type);
        if (!texts.isEmpty()) {
            write(type, texts);
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(this::keepWithNested);
    }

    private Map<String, String> textsOf(TypeElement type) {
        Map<String, String> texts = new TreeMap<>();
        boolean resource = type.getAnnotationMirrors().stream()
                .anyMatch(a -> a.getAnnotationType().toString().equals(RESOURCE_ANNOTATION));
        if (type.getKind() == ElementKind.RECORD || type.getKind() == ElementKind.ENUM) {
            DocComment comment = commentOf(type);
            put(texts, "type", comment.description());
            comment.parameters().forEach((name, text) -> put(texts, "param." + name, text));
        }
        if (type.getKind() == ElementKind.ENUM) {
            type.getEnclosedElements().stream()
                    .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
                    .forEach(constant -> put(
                            texts,
                            "constant." + constant.getSimpleName(),
                            commentOf(constant).description()));
        }
        if (resource) {
            for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
                commentOf(method)
                        .parameters()
                        .forEach((name, text) -> put(texts, "method." + method.getSimpleName() + "." + name, text));
            }
        }
        return texts;
    }

    private DocComment commentOf(Element element) {
        String comment = processingEnv.getElementUtils().getDocComment(element);
        return DocComment.parse(comment == null ? "" : comment);
    }

    private static void put(Map<String, String> texts, String key, String text) {
        if (!text.isEmpty()) {
            texts.put(key, text);
        }
    }

    private void write(TypeElement type, Map<String, String> texts) {
        String name =
                FOLDER + processingEnv.getElementUtils().getBinaryName(type).toString();
        try (Writer file = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", name, type)
                .openWriter()) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                file.write(text.getKey() + "\t" + text.getValue() + "\n");
            }
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, name + " cannot be written: " + e, type);
        }
    }
}
