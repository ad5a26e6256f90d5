# Leitai in a container: the pages built once, the packages from the hash-pinned lock, run without root.

FROM node:24-slim AS pages
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY frontend/vite.config.ts frontend/svelte.config.js frontend/tsconfig.json ./
COPY frontend/scripts ./scripts
COPY frontend/locales ./locales
COPY frontend/src ./src
RUN npm run build

FROM python:3.13-slim AS packages
COPY requirements.lock /build/
RUN python -m venv /opt/leitai \
 && /opt/leitai/bin/pip install --no-cache-dir --require-hashes -r /build/requirements.lock

FROM python:3.13-slim
LABEL org.opencontainers.image.title="Leitai" \
      org.opencontainers.image.description="Live judging for on-stage contests" \
      org.opencontainers.image.licenses="Apache-2.0"
# Certificates and result sheets are set in Chinese.
RUN apt-get update \
 && apt-get install -y --no-install-recommends fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --system --uid 10001 --user-group --home-dir /data --shell /usr/sbin/nologin leitai \
 && install -d -o leitai -g leitai -m 0750 /data
COPY --from=packages /opt/leitai /opt/leitai
WORKDIR /srv/leitai
COPY LICENSE pyproject.toml ./
COPY judging ./judging
COPY app ./app
COPY verify ./verify
COPY migrations ./migrations
COPY programmes ./programmes
COPY frontend/templates ./frontend/templates
COPY frontend/locales ./frontend/locales
COPY --from=pages /build/frontend/dist ./frontend/dist
RUN python -m compileall -q app judging verify
ENV PATH=/opt/leitai/bin:$PATH \
    PYTHONPATH=/srv/leitai \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1
USER leitai
# The journal, the signing key and everything else a contest night leaves behind.
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s --retries=3 \
  CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
CMD ["python", "-m", "app.cli", "up", "--host", "0.0.0.0", "--port", "8000", "--data", "/data", "--no-demo"]
