"""The interface's own description as a page: every route in one list, without anything from outside."""

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse

from app.pages import language
from app.paper.printed import templates

router = APIRouter(include_in_schema=False)


@router.get("/api/docs", response_class=HTMLResponse)
async def docs(request: Request) -> HTMLResponse:
    """Every route with its method, path and meaning; the machine-readable form is /api/openapi.json."""
    described = request.app.openapi()
    routes = [
        {
            "method": method.upper(), "path": path, "tag": (operation.get("tags") or [""])[0],
            "text": operation.get("description", ""), "answers": sorted(operation.get("responses", {})),
        }
        for path, operations in described["paths"].items()
        for method, operation in operations.items()
    ]  # fmt: skip
    text = (
        templates()
        .get_template("api.html")
        .render(lang=language(request), routes=routes, version=described["info"]["version"])
    )
    return HTMLResponse(text)
