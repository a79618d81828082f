// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.bad.web;

/** Something of the web. */
public record Resource(String path) {}
