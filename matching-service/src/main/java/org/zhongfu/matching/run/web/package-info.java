// SPDX-License-Identifier: Apache-2.0
/** Matching runs over HTTP. */
@NullMarked
package org.zhongfu.matching.run.web;

import org.jspecify.annotations.NullMarked;
