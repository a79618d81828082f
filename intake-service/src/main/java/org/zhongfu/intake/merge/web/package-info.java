// SPDX-License-Identifier: Apache-2.0
/** Merges of files over HTTP. */
@NullMarked
package org.zhongfu.intake.merge.web;

import org.jspecify.annotations.NullMarked;
