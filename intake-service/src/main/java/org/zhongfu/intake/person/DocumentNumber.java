// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.platform.security.RowEncryption;

/**
 * The number of an identity document in its one form: upper case, without spaces.
 *
 * @param type kind of the document
 * @param value the number; of {@link DocumentType#NOT_YET_KNOWN} a temporary number of this system
 * @param issuingCountry who issued the passport; null for other documents and when it is not known
 */
public record DocumentNumber(
        DocumentType type, String value, @Nullable String issuingCountry) {

    /** The form of a number as it is sent, for the API description: that of all kinds of documents. */
    public static final String PATTERN = "^[0-9A-Za-z]{5,18}$";

    /** GB 11643 with the codes of Hong Kong (81), Macao (82) and Taiwan (83). */
    private static final Pattern HMT_PERMIT = Pattern.compile("8[123]0000\\d{11}[0-9X]");

    /** Cards up to 2023 have three letters and twelve digits, later ones eighteen characters that begin with 9. */
    private static final Pattern FOREIGN_PERMANENT = Pattern.compile("[A-Z]{3}\\d{12}|9\\d{16}[0-9X]");

    /** ICAO Doc 9303: letters and digits; longer than nine characters in some countries. */
    private static final Pattern PASSPORT = Pattern.compile("(?=.*\\d)[A-Z0-9]{5,15}");

    private static final int TEMPORARY_DIGITS = 12;

    public DocumentNumber {
        if (type != DocumentType.NOT_YET_KNOWN && !isValid(type, value)) {
            throw new IllegalArgumentException("not a number of " + type);
        }
    }

    /** A number of which no country is known. */
    public DocumentNumber(DocumentType type, String value) {
        this(type, value, null);
    }

    /** The same number of that country; other documents than passports have none. */
    public DocumentNumber issuedBy(@Nullable String country) {
        return type == DocumentType.PASSPORT ? new DocumentNumber(type, value, country) : this;
    }

    /** The number in a text; empty when the text is no number of this kind of document. */
    public static Optional<DocumentNumber> parse(DocumentType type, String text) {
        String normalised = text.strip().toUpperCase(Locale.ROOT);
        return type != DocumentType.NOT_YET_KNOWN && isValid(type, normalised)
                ? Optional.of(new DocumentNumber(type, normalised))
                : Optional.empty();
    }

    /** The temporary number of a file, until a document is seen. It is made from the id of the file and says nothing. */
    static DocumentNumber temporary(PersonId id) {
        String digits = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        return new DocumentNumber(
                DocumentType.NOT_YET_KNOWN, "T" + digits.substring(digits.length() - TEMPORARY_DIGITS));
    }

    /**
     * True when both are one number; the register and the card of a citizen hold the same one. Two countries may give passports
     * the same number.
     */
    public boolean isSameAs(DocumentNumber other) {
        return value.equals(other.value)
                && type.numberSpace().equals(other.type.numberSpace())
                && (issuingCountry == null
                        || other.issuingCountry == null
                        || issuingCountry.equals(other.issuingCountry));
    }

    /** Keyed hash of the number among those it is compared with; the country is no part of it, since it may be learned later. */
    public String index(String table, RowEncryption encryption) {
        return encryption.blindIndex(table + "." + type.numberSpace(), value);
    }

    /** The sex in the number; null when it states none. */
    public @Nullable Sex sex() {
        return type.statesBirth() ? new IdNumber(value).sex() : null;
    }

    /** The birth date in the number; null when it states none. */
    public @Nullable LocalDate birthDate() {
        return type.statesBirth() ? new IdNumber(value).birthDate() : null;
    }

    /**
     * The first character, and of a passport the last two. The other numbers are made from birth date and sex, which views
     * show beside the number: with the last digits a handful of numbers would be left. A temporary number is shown in full.
     */
    public String masked() {
        if (type == DocumentType.NOT_YET_KNOWN) {
            return value;
        }
        int shown = type == DocumentType.PASSPORT ? 2 : 0;
        return value.charAt(0) + "*".repeat(value.length() - 1 - shown) + value.substring(value.length() - shown);
    }

    /** Masked: logs must not contain personal data. */
    @Override
    public String toString() {
        return "DocumentNumber[" + type + " " + masked() + "]";
    }

    private static boolean isValid(DocumentType type, String text) {
        return switch (type) {
            case RESIDENT_ID, HOUSEHOLD_REGISTER -> IdNumber.parse(text).isPresent();
            case HMT_RESIDENCE_PERMIT ->
                HMT_PERMIT.matcher(text).matches() && IdNumber.parse(text).isPresent();
            case FOREIGN_PERMANENT_RESIDENT_ID ->
                FOREIGN_PERMANENT.matcher(text).matches();
            case PASSPORT -> PASSPORT.matcher(text).matches();
            case NOT_YET_KNOWN -> false;
        };
    }
}
