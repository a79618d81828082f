// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

/**
 * Somebody who signs in.
 *
 * @param user name in the realm
 */
public record Actor(String user) {}
