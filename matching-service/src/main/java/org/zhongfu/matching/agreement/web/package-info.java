// SPDX-License-Identifier: Apache-2.0
/** Agreements without prices over HTTP. */
@NullMarked
package org.zhongfu.matching.agreement.web;

import org.jspecify.annotations.NullMarked;
